"""No text is cut at twice the text size, in a language with long words and in one that reads from right to left."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.language import use_language
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.common.fitting import fit
from tests.e2e.cut_texts import cut_texts


@pytest.fixture(params=["de", "ar"])
def large(qtbot, session, folder, request):
    """The window at 200 %, with an image open and every dock."""
    application = QApplication.instance()
    theme.apply(application, "light", 200)
    use_language(application, request.param)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    far = folder / "a_folder_of_a_data_set_with_a_long_name" / "and_one_more_of_this_kind"
    far.mkdir(parents=True)
    for path in list(folder.glob("*.png")):
        path.rename(far / path.name)
    session.open_paths([far])
    qtbot.waitUntil(lambda: session.pixels is not None)
    session.captions.type("a red box left of a blue box")
    session.captions.commit()
    qtbot.waitUntil(lambda: session.alignment is not None)
    yield window
    use_language(application, "en")
    theme.apply(application, "light")


DIALOGS = ("settings", "shortcuts", "models", "learn", "evaluate", "preannotate", "export", "import", "statistics")


def fits(window):
    def whole():
        assert cut_texts(window) == []

    return whole


def test_that_the_window_its_docks_and_dialogs_show_their_texts_whole(qtbot, large):
    qtbot.waitUntil(fits(large))
    for dock in large._docks:
        dock.show()
        dock.raise_()
        qtbot.waitUntil(fits(large))
    for name in DIALOGS:
        large.actions_by_name[name].trigger()
        (dialog,) = (widget for widget in large.findChildren(QDialog) if widget.isVisible())
        qtbot.waitUntil(fits(dialog))
        dialog.close()


def test_that_a_text_without_room_is_found(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.show()
    label, button = QLabel("A long line of text", holder), QPushButton("Do what is to be done", holder)
    label.setGeometry(0, 0, 30, 20)
    button.setGeometry(0, 20, 30, 20)
    label.show()
    button.show()
    assert cut_texts(holder) == [("QLabel", label.text()), ("QPushButton", button.text())]
    label.setToolTip(label.text())
    button.adjustSize()
    assert cut_texts(holder) == []


def test_that_a_dialog_grows_with_a_wrapped_text(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    label = QLabel("word " * 200)
    label.setWordWrap(True)
    QVBoxLayout(dialog).addWidget(label)
    fit(dialog, 300)
    dialog.show()
    assert cut_texts(dialog) == []
    assert dialog.height() > 300
