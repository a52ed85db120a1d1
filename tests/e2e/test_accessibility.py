"""What a screen reader is told, what the Tab key reaches, what can be read: light, dark, at twice the text size."""

import pytest
from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QTabBar,
    QWidget,
)

from crossalign_gui.domain.colours import REGION_COLOURS, contrast, text_on
from crossalign_gui.session.notice import Notice
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.dialogs.settings import SettingsDialog
from crossalign_gui.widgets.dialogs.shortcuts import ShortcutsDialog
from tests.e2e.links_window import chip, click

INTERACTIVE = (QAbstractButton, QComboBox, QLineEdit, QSlider, QAbstractItemView, QAbstractSpinBox, QTabBar)
ROLES = {
    QAccessible.Role.Button, QAccessible.Role.PushButton, QAccessible.Role.CheckBox, QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText, QAccessible.Role.Slider, QAccessible.Role.Tree, QAccessible.Role.List,
    QAccessible.Role.Table, QAccessible.Role.SpinBox, QAccessible.Role.PageTabList, QAccessible.Role.RadioButton,
    QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown,
}  # fmt: skip
TEXTS = (
    (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window), (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
    (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase), (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
    (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase), (QPalette.ColorRole.Link, QPalette.ColorRole.Window),
    (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight), (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base), (QPalette.ColorRole.BrightText, QPalette.ColorRole.Window),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Window), (QPalette.ColorRole.Text, QPalette.ColorRole.Window),
    (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Window),
)  # fmt: skip


@pytest.fixture
def worked_on(qtbot, captioned):
    """With two captions, a phrase, a region, a link and a notice."""
    click(qtbot, captioned, "red")
    captioned.actions_by_name["accept"].trigger()
    captioned.actions_by_name["add_caption"].trigger()
    captioned.session.captions.activate(captioned.session.document.captions[0].id)
    captioned.session.notice.emit(Notice("Something was done that needs a sentence of some length to be told"))
    qtbot.waitUntil(lambda: captioned.session.alignment is not None and not captioned.session.busy)
    return captioned


def interactive(window):
    """Those that are seen and not part of one that Qt draws."""
    for kind in INTERACTIVE:
        for widget in window.findChildren(kind):
            parts = (QLineEdit, QTabBar, QComboBox, QAbstractSpinBox, QAbstractItemView)
            inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), parts)
            inner = inner or widget.metaObject().className() in ("QComboBoxListView", "QHeaderView")
            if widget.isVisible() and not inner:
                yield widget


def told(widget):
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name), found.role()


def nameless(window):
    return [widget for widget in interactive(window) if not told(widget)[0]]


def test_that_everything_that_acts_has_a_name_and_a_role(worked_on):
    assert len(list(interactive(worked_on))) > 30
    assert nameless(worked_on) == []
    assert {told(widget)[1] for widget in interactive(worked_on)} <= ROLES


@pytest.mark.parametrize(("kind", "name"), [(SettingsDialog, "settings"), (ShortcutsDialog, "shortcuts")])
def test_that_the_dialogs_have_names_and_roles_too(captioned, kind, name):
    captioned.actions_by_name[name].trigger()
    dialog = captioned.findChild(kind)
    assert nameless(dialog) == []
    assert {told(widget)[1] for widget in interactive(dialog)} <= ROLES


def test_that_the_command_list_has_names(captioned):
    captioned.actions_by_name["palette"].trigger()
    assert nameless(captioned.commands.palette) == []


def test_that_a_word_tells_its_state_and_its_phrases(qtbot, worked_on):
    click(qtbot, worked_on, "red")
    found = QAccessible.queryAccessibleInterface(chip(worked_on, "red"))
    assert found.text(QAccessible.Text.Name) == "red"
    assert "Phrase “red”, regions: 1" in found.text(QAccessible.Text.Description)
    assert found.state().checkable
    assert found.state().checked


def test_that_tab_reaches_everything_from_the_caption_on(qtbot, worked_on):
    wanted = {w for w in interactive(worked_on) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled()}
    wanted |= {worked_on.canvas}
    worked_on.caption_bar.edit.setFocus()
    reached = []
    for _ in range(4 * len(wanted)):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert wanted - set(reached) == set()
    order = [reached.index(w) for w in (worked_on.caption_bar.edit, worked_on.caption_bar.chips[0], worked_on.canvas)]
    assert order == sorted(order)
    assert reached.count(worked_on.caption_bar.chips[1]) == 0


def test_that_tab_comes_back_to_the_word_that_the_arrows_went_to(qtbot, worked_on):
    chips = worked_on.caption_bar.chips
    chips[0].setFocus()
    qtbot.keyClick(chips[0], Qt.Key.Key_Right)
    qtbot.keyClick(chips[1], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is worked_on.canvas
    qtbot.keyClick(worked_on.canvas, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is chips[1]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_that_every_text_stands_out_from_what_is_below(dark):
    colours = theme.palette(dark)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for text, below in TEXTS:
            found = contrast(colours.color(group, text).name(), colours.color(group, below).name())
            assert found >= 4.5, (group, text, below, found)


def test_that_tags_stand_out_from_every_region_colour():
    for colour in (*REGION_COLOURS, theme.PROPOSAL_COLOUR, theme.REJECTED_COLOUR):
        assert contrast(text_on(colour), colour) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_that_the_words_stand_out_in_every_state(qapp, qtbot, worked_on, name):
    worked_on.use_theme(name)
    qapp.processEvents()
    worked_on.session.probe_at((70, 80))
    for item in worked_on.caption_bar.chips:
        below = item._background() or item.palette().color(QPalette.ColorRole.Window)
        assert contrast(item._text_colour(item._background()).name(), below.name()) >= 4.5


def strongest(widget):
    """The contrast to the window of the pixel of a widget that stands out most."""
    drawn = widget.grab().toImage()
    below = widget.window().palette().color(QPalette.ColorRole.Window).name()
    pixels = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())}
    return max(contrast(pixel, below) for pixel in pixels)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_that_boxes_to_tick_and_the_buttons_of_panels_stand_out(qapp, worked_on, name):
    worked_on.use_theme(name)
    worked_on.actions_by_name["settings"].trigger()
    qapp.processEvents()
    boxes = [box for box in worked_on.findChild(SettingsDialog).findChildren(QCheckBox) if not box.isChecked()]
    buttons = [
        button
        for button in worked_on.findChildren(QAbstractButton, QRegularExpression("^qt_dockwidget_"))
        if button.isVisible()
    ]
    assert boxes
    assert len(buttons) >= 6
    for item in (*boxes, *buttons):
        assert strongest(item) >= 3, item.objectName()
    assert all(button.icon().isNull() for button in worked_on.findChildren(QPushButton, "") if button.text() == "Close")


@pytest.mark.parametrize("size", [100, 200])
def test_that_no_text_is_cut_off(qapp, worked_on, size):
    worked_on.session.settings.text_size = size
    worked_on.resize(1600, 1000)
    for _ in range(3):
        qapp.processEvents()
    cut = []
    for widget in worked_on.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLabel | QComboBox | QLineEdit):
            continue
        if widget.metaObject().className().startswith("QLineEdit") and isinstance(widget.parent(), QLineEdit):
            continue
        text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
        needed = widget.fontMetrics().height() if text else 0
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed = widget.heightForWidth(widget.width()) if text else 0
        wide = isinstance(widget, QAbstractButton | QComboBox) and text and widget.width() < widget.minimumSizeHint().width()
        if widget.height() < needed or wide:
            cut.append((widget, text, widget.size(), needed))
    assert cut == []


def test_that_icons_and_titles_grow_with_the_text(qapp, worked_on):
    before = worked_on._bar.iconSize().width()
    worked_on.session.settings.text_size = 200
    qapp.processEvents()
    assert worked_on._bar.iconSize().width() >= 1.5 * before
    sizes = {w.font().pointSizeF() for w in worked_on.findChildren(QWidget) if w.isVisible()}
    assert sizes == {qapp.font().pointSizeF()}


def test_that_a_change_of_the_font_reaches_the_colour_bar(qapp, worked_on):
    bar = worked_on.legend._bar
    before = bar.height()
    worked_on.session.settings.text_size = 200
    for _ in range(3):
        qapp.processEvents()
    assert bar.height() > 1.5 * before
