"""The window: puts the parts together and lets actions call the session. Dialogs are imported when they are first opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QTabBar,
    QUndoView,
    QWidget,
)

from crossalign_gui import __version__
from crossalign_gui.actions import MAIN, MENUS, TOOLBAR, Handlers, fill_menu, make_actions, menu_titles, set_icons
from crossalign_gui.override import override
from crossalign_gui.paths import resources
from crossalign_gui.session.language import shown
from crossalign_gui.session.session import Session
from crossalign_gui.session.settings import THEMES
from crossalign_gui.widgets.annotate.answer_bar import AnswerBar
from crossalign_gui.widgets.annotate.canvas_actions import CanvasActions
from crossalign_gui.widgets.annotate.caption_bar import CaptionBar
from crossalign_gui.widgets.annotate.caption_focus import CaptionFocus
from crossalign_gui.widgets.annotate.conflict_bar import ConflictBar
from crossalign_gui.widgets.annotate.edit_actions import EditActions
from crossalign_gui.widgets.annotate.link_drag import LinkDrag
from crossalign_gui.widgets.annotate.number_keys import NumberKeys
from crossalign_gui.widgets.annotate.region_list import RegionList
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.common.elided_label import ElidedLabel
from crossalign_gui.widgets.common.fitting import isolated
from crossalign_gui.widgets.common.states import state_titles
from crossalign_gui.widgets.compare.actions import CompareActions
from crossalign_gui.widgets.picture.canvas import Canvas
from crossalign_gui.widgets.picture.frame_bar import FrameBar
from crossalign_gui.widgets.picture.legend import Legend
from crossalign_gui.widgets.project.comments import Comments
from crossalign_gui.widgets.project.exchange_actions import ExchangeActions
from crossalign_gui.widgets.project.find_panel import FindPanel
from crossalign_gui.widgets.project.image_panel import ImagePanel
from crossalign_gui.widgets.project.open_actions import OpenActions
from crossalign_gui.widgets.project.review_actions import ReviewActions
from crossalign_gui.widgets.project.selected_images import SelectedImages
from crossalign_gui.widgets.window.calm_view import CalmView
from crossalign_gui.widgets.window.context_menus import ContextMenus
from crossalign_gui.widgets.window.hint import FirstSteps
from crossalign_gui.widgets.window.late_dock import LateDock
from crossalign_gui.widgets.window.layout_keys import LayoutKeys
from crossalign_gui.widgets.window.model_menu import ModelMenu
from crossalign_gui.widgets.window.notice import NoticeLine
from crossalign_gui.widgets.window.palette_actions import PaletteActions
from crossalign_gui.widgets.window.readiness import Readiness
from crossalign_gui.widgets.window.settings_actions import SettingsActions
from crossalign_gui.widgets.window.stage import Stage
from crossalign_gui.widgets.window.tool_bar import ToolBar

if TYPE_CHECKING:
    from crossalign_gui.storage.sizes import Resized
    from crossalign_gui.widgets.matrix.panel import MatrixDock


class MainWindow(QMainWindow):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setAcceptDrops(True)
        self.setWindowIcon(QIcon(str(resources() / "icons" / "crossalign.svg")))
        self.resize(1280, 800)
        self.canvas = Canvas(session)
        self.caption_bar = CaptionBar(session)
        self.answer_bar = AnswerBar(session)
        self.conflict_bar = ConflictBar(session)
        self.legend = Legend(session)
        self.region_list = RegionList(session)
        self.image_panel = ImagePanel(session)
        self.image_list = self.image_panel.list
        self.comments = Comments(session)
        self.find_panel = FindPanel(session)
        self.notice = NoticeLine(session)
        self.exchange = ExchangeActions(session, self)
        self.files = OpenActions(session, self.exchange, self)
        self.review = ReviewActions(session, self.image_panel, self)
        self.selected_images = SelectedImages(session, self)
        self.image_panel.add_button(self.selected_images.button)
        self.canvas_actions = CanvasActions(session, self.canvas)
        self.comparing = CompareActions(session, self)
        between = (self.answer_bar, self.conflict_bar, FirstSteps(session.settings))
        self.stage = Stage(self.caption_bar, between, self.canvas, self.legend, self.notice)
        self.setCentralWidget(self.stage)
        self.link_drag = LinkDrag(session, self.caption_bar, self.canvas, self.stage)
        self.actions_by_name = make_actions(self)
        self.preferences = SettingsActions(session, self.actions_by_name, self)
        self.preferences.look_changed.connect(self._show_look)
        self.commands = PaletteActions(session, self)
        self.calm_view = CalmView(self, (self.legend,))
        self.calm_view.use(self.actions_by_name["calm"])
        self.menus = ContextMenus(
            session, self.actions_by_name, self.canvas, self.caption_bar, self.region_list, self.image_list, self
        )
        self.region_list.chosen.connect(self.canvas.bring_into_view)
        self._connect_actions()
        self._add_docks()
        self._add_menus()
        self._add_status()
        CaptionFocus(session, self.caption_bar.edit, self.canvas, self)
        session.image_changed.connect(self._show_title)
        session.project_changed.connect(self._show_title)
        session.review.changed.connect(self._show_title)
        session.document_changed.connect(self._show_position)
        session.state_changed.connect(self._show_state)
        session.save_failed.connect(self._report_failed_save)
        session.resizing.asked.connect(self._ask_size)
        self._show_look()
        self._show_title()
        self._show_state()
        self.setTabOrder(self.caption_bar.edit, self.caption_bar.last)
        self.setTabOrder(self.caption_bar.last, self.canvas)
        self.setTabOrder(self.canvas, self.region_list)

    @Slot(object)
    def _ask_size(self, found: Resized) -> None:
        from crossalign_gui.widgets.dialogs.resized import ResizedDialog

        ResizedDialog(self.session, found, self).open()

    # ---------------------------------------------------------------- building

    def _connect_actions(self) -> None:
        session = self.session
        does: Handlers = {
            **self.files.handlers(),
            **self.exchange.handlers(),
            **self.review.handlers(),
            **self.selected_images.handlers(),
            **session.review.handlers(),
            **self.canvas_actions.handlers(),
            **session.targets.handlers(),
            "matrix": lambda: self.matrix.toggle(),
            "export_matrix": lambda: self.matrix.ask_for_file(),
            **self.comparing.handlers(),
            **session.captions.handlers(),
            **session.corrections.handlers(),
            **self.preferences.handlers(),
            **self.commands.handlers(),
            **self.calm_view.handlers(),
            **self.menus.handlers(),
            **session.regions.handlers(),
            **session.disputes.handlers(),
            **session.marks.handlers(),
            **session.naming.handlers(),
            **self.find_panel.handlers(),
            "preannotate": self._show_preannotate,
            **session.answers.handlers(),
            "undo": self.canvas.undo,
            "redo": self.canvas.redo,
            "fit": self._fit,
            **EditActions(session, self.files.paste, self).handlers(),
            "make_mask": session.masks.from_selection,
            "edit_caption": self._edit_caption,
            "split_word": self.caption_bar.split_word,
            "add_caption": self._add_caption,
            "write_caption": session.models.write_caption,
            "similar": session.models.find_similar,
            "models": self._show_models,
            "learn": self._show_learning,
            "evaluate": self._show_evaluation,
            "previous": self._previous,
            "next": self._next,
            "previous_frame": lambda: session.readings.step(-1),
            "next_frame": lambda: session.readings.step(1),
            "full_screen": self._toggle_full_screen,
            "guide": self._show_guide,
            "about": self._about,
            "quit": self.close,
        }
        ready = Readiness(session, self)
        self._layout_keys = LayoutKeys(NumberKeys(self.caption_bar, session.settings, self), self)
        self._layout_keys.refused.connect(ready.tell)
        for name, action in self.actions_by_name.items():
            action.triggered.connect(ready.guarded(action, does[name]))
            self.addAction(action)
        ways = ("take_left", "take_right", "take_both", "take_new")
        self.conflict_bar.use([self.actions_by_name[name] for name in ways])
        session.disputes.wanted.connect(self.actions_by_name["draw_tool"].trigger)
        self.canvas_actions.group_tools(self.actions_by_name)
        self.selected_images.use(self.actions_by_name)

    def _add_docks(self) -> None:
        self._bar = ToolBar(self.tr("Tools"), TOOLBAR, MAIN, self.actions_by_name, self)
        self.addToolBar(self._bar)
        history = QUndoView(self.session.undo_group, self)
        history.setEmptyLabel(self.tr("(as opened)"))
        history.setAccessibleName(self.tr("History of this image"))
        right, left = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.LeftDockWidgetArea
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            right, left = left, right
        self._docks = [
            self._dock("images", self.tr("Images"), self.image_panel, left),
            self._dock("regions", self.tr("Regions"), self.region_list, right),
            self._dock("history", self.tr("History"), history, right),
            self._dock("comments", self.tr("Comments"), self.comments, right),
            self._dock("attributes", self.tr("Attributes"), self._attributes, right),
            self._dock("classes", self.tr("Classes"), self._classes, right),
            self._dock("guidelines", self.tr("Guidelines"), self._guidelines, right),
            self._dock("display", self.tr("Display"), self._display, right),
            self._dock("content", self.tr("Images by Content"), self.find_panel, left),
        ]
        for dock in self._docks[3:]:
            dock.hide()  # first, or Qt leaves a bar of tabs where none is needed
            self.tabifyDockWidget(self._docks[0 if dock.objectName() == "content" else 2], dock)
        for dock in self._docks:
            dock.visibilityChanged.connect(self._show_titles)
            dock.toggleViewAction().triggered.connect(dock.raise_)  # it may share its place with others
        self.resizeDocks(self._docks[:3], [240, 280, 280], Qt.Orientation.Horizontal)
        self.resizeDocks(self._docks[1:3], [420, 200], Qt.Orientation.Vertical)

    def _show_titles(self) -> None:
        """Tabs of docks, which Qt makes when they are needed, scroll instead of losing their ends."""
        for tabs in self.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            tabs.setElideMode(Qt.TextElideMode.ElideNone)
            tabs.setUsesScrollButtons(True)

    def _attributes(self) -> QWidget:
        from crossalign_gui.widgets.project.attribute_panel import AttributePanel

        return AttributePanel(self.session)

    def _classes(self) -> QWidget:
        from crossalign_gui.widgets.project.class_panel import ClassPanel

        return ClassPanel(self.session, self)

    def _guidelines(self) -> QWidget:
        from crossalign_gui.widgets.project.guidelines import GuidelinesPanel

        return GuidelinesPanel(self.session)

    def _display(self) -> QWidget:
        from crossalign_gui.widgets.picture.display_panel import DisplayPanel

        return DisplayPanel(self.session)

    @cached_property
    def matrix(self) -> MatrixDock:
        """Made when it is first asked for, at the latest right after the window was painted, see `app`."""
        from crossalign_gui.widgets.matrix.panel import MatrixDock

        dock = MatrixDock(self.session, self.canvas, self)
        dock.follow(self.actions_by_name["matrix"])
        if not self.restoreDockWidget(dock):
            self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        return dock

    def _dock(self, name: str, title: str, content: QWidget | Callable[[], QWidget], area: Qt.DockWidgetArea) -> QDockWidget:
        """content: what makes it where it is not seen at first."""
        if isinstance(content, QWidget):
            dock = QDockWidget(title, self)
            dock.setWidget(content)
        else:
            dock = LateDock(title, content, self)
        dock.setObjectName(name)
        self.addDockWidget(area, dock)
        return dock

    def _add_menus(self) -> None:
        models = ModelMenu(self.session, self)
        self.commands.to_be_listed.connect(models.fill)
        menus: dict[str, QMenu] = {"model": models}
        for name, title in menu_titles().items():
            menus[name] = QMenu(title, self)
        for name, menu in menus.items():
            fill_menu(menu, name, self.actions_by_name)
        menus["file"].insertMenu(self.actions_by_name["open_samples"], self.files.recent_menu)
        view = menus["view"]
        view.addSeparator()
        for dock in self._docks:
            view.addAction(dock.toggleViewAction())
        titles = {"system": self.tr("&System"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        self._choices(
            view.addMenu(self.tr("&Theme")), {name: titles[name] for name in THEMES}, self.session.settings.theme,
            self.use_theme,
        )  # fmt: skip
        for name in MENUS:
            if not menus[name].isEmpty():
                self.menuBar().addMenu(menus[name])

    def _choices(self, menu: QMenu, titles: dict[str, str], chosen: str, use: Callable[[str], None]) -> None:
        group = QActionGroup(menu)
        for name, title in titles.items():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(name == chosen)
            action.setData(name)
            group.addAction(action)
        group.triggered.connect(lambda action: use(str(action.data())))

    def _add_status(self) -> None:
        self._position = ElidedLabel(self)
        self._device = QLabel(self)
        self.statusBar().addWidget(self._position, 1)
        self.statusBar().addPermanentWidget(FrameBar(self.session, self))
        self.statusBar().addPermanentWidget(self._device)

    # ----------------------------------------------------------------- showing

    def _show_title(self) -> None:
        session = self.session
        if session.image_id is None:
            self.setWindowTitle("CrossAlign GUI")
        else:
            self.setWindowTitle(f"{session.path_of(session.image_id).name} – CrossAlign GUI")
        self._show_position()
        for action in self.actions_by_name.values():
            if action.property("edits"):
                action.setEnabled(not session.read_only or action.objectName() == "paste")
        self.actions_by_name["export"].setEnabled(session.project is not None)

    def _show_position(self) -> None:
        """State, which an edit may change, and place of the image."""
        session = self.session
        if session.image_id is None:
            self._position.setText("")
            return
        title = state_titles().get(session.review.state, "")
        where = isolated(str(session.path_of(session.image_id)), self.layoutDirection())
        self._position.setText(self.tr("{}: {}").format(title, where) if title else where)

    def _show_state(self) -> None:
        session = self.session
        if session.loading_model:
            text = self.tr("Loading the model …")
        elif session.permission.servers:
            text = " · ".join(
                (self.tr("{} on this machine ({})") if server.is_here else self.tr("⚠ {} on {}: pictures leave this machine"))
                .format(server.model, server.host) for server in session.permission.servers
            )  # fmt: skip
        elif session.device:
            text = self.tr("Model {} on {}").format(session.settings.model, session.device)
        else:
            text = self.tr("The model loads with the first caption")
        if session.project is not None and session.read_only:
            text = self.tr("Read-only. ") + text
        self._device.setText(text)

    def use_theme(self, name: str) -> None:
        """Live: system, light or dark."""
        self.session.settings.theme = name

    def _show_look(self) -> None:
        set_icons(self.actions_by_name)
        font = QApplication.font()
        side = theme.icon_side(font)
        self._bar.setIconSize(QSize(side, side))
        for dock in self._docks:  # Qt gives them a font of their own
            dock.setFont(font)
        self.statusBar().setMinimumHeight(side + theme.SPACE)

    def _report_failed_save(self, text: str) -> None:
        QMessageBox.critical(self, self.tr("Not saved"), shown(text))

    # ------------------------------------------------------------------- acting

    def _edit_caption(self) -> None:
        self.caption_bar.edit.setFocus()
        self.caption_bar.edit.selectAll()

    def _add_caption(self) -> None:
        self.session.captions.add()
        self.caption_bar.edit.setFocus()

    def _fit(self) -> None:
        self.stage.settle()
        self.canvas.fit()

    def _previous(self) -> None:
        self.session.step_image(-1)

    def _next(self) -> None:
        self.session.step_image(1)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_models(self) -> None:
        from crossalign_gui.widgets.dialogs.models import ModelsDialog

        ModelsDialog(self.session, self).open()

    def _show_preannotate(self) -> None:
        from crossalign_gui.widgets.dialogs.preannotate import PreannotateDialog

        PreannotateDialog(self.session, self).open()

    def _show_learning(self) -> None:
        from crossalign_gui.widgets.dialogs.learning import LearningDialog

        LearningDialog(self.session, self).open()

    def _show_evaluation(self) -> None:
        from crossalign_gui.widgets.dialogs.evaluation import EvaluationDialog

        EvaluationDialog(self.session, self).open()

    def _show_guide(self) -> None:
        from crossalign_gui.widgets.dialogs.guide import GuideDialog

        GuideDialog(self).show()

    def _about(self) -> None:
        QMessageBox.about(
            self,
            self.tr("About CrossAlign GUI"),
            self.tr("CrossAlign GUI {}\n\nWhich words of a sentence belong to which regions of a picture: see it, "
                    "correct it, export it.\n\nApache-2.0. Third-party artwork and weights: see NOTICE.").format(__version__),
        )  # fmt: skip

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.notice.hide()
        elif not self._layout_keys.handle(event):
            super().keyPressEvent(event)

    # ----------------------------------------------------------------- dropping

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.files.drop(event.mimeData())
        event.acceptProposedAction()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.calm_view.leave()
        self.session.settings.geometry = (self.saveGeometry(), self.saveState())
        self.hide()
        self.session.close()
        super().closeEvent(event)
