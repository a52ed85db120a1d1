"""The window with the folder of the tests, a caption typed and aligned."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crossalign_gui.main_window import MainWindow
from crossalign_gui.widgets.common import theme
from tests.e2e.links_window import CAPTION


@pytest.fixture
def plain_window(qtbot, session):
    """Nothing is open."""
    application = QApplication.instance()
    theme.apply(application, "light")
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    theme.apply(application, "light")


@pytest.fixture
def captioned(qtbot, plain_window, folder):
    plain_window.session.open_paths([folder])
    qtbot.waitUntil(lambda: plain_window.session.pixels is not None)
    qtbot.mouseClick(plain_window.caption_bar.edit, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(plain_window.caption_bar.edit, CAPTION)
    plain_window.session.captions.commit()
    qtbot.waitUntil(lambda: plain_window.session.alignment is not None)
    return plain_window
