"""Light and dark palettes, icons in the colour of the text, colours of regions."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QImage,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

from crossalign_gui.override import override
from crossalign_gui.paths import resources

SPACE = 6
PROPOSAL_COLOUR = "#ffffff"
REJECTED_COLOUR = "#999999"
LEFT_COLOUR, RIGHT_COLOUR = "#2f9e44", "#e8590c"
"""Of the two sides of a conflict."""

_DARK = {
    QPalette.ColorRole.Window: "#23262b", QPalette.ColorRole.WindowText: "#e8eaed", QPalette.ColorRole.Base: "#1b1d21",
    QPalette.ColorRole.AlternateBase: "#26292e", QPalette.ColorRole.Text: "#e8eaed", QPalette.ColorRole.Button: "#2d3138",
    QPalette.ColorRole.ButtonText: "#e8eaed", QPalette.ColorRole.ToolTipBase: "#3a3f47",
    QPalette.ColorRole.ToolTipText: "#f2f3f5", QPalette.ColorRole.Highlight: "#2f6fc9",
    QPalette.ColorRole.HighlightedText: "#ffffff", QPalette.ColorRole.Link: "#8ab8ff",
    QPalette.ColorRole.PlaceholderText: "#9aa0a8", QPalette.ColorRole.Light: "#3a3f47", QPalette.ColorRole.Mid: "#4b515b",
    QPalette.ColorRole.Dark: "#15171a", QPalette.ColorRole.BrightText: "#ff8a80",
}  # fmt: skip
_LIGHT = {
    QPalette.ColorRole.Window: "#f3f4f6", QPalette.ColorRole.WindowText: "#1c1e21", QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f7f8fa", QPalette.ColorRole.Text: "#1c1e21", QPalette.ColorRole.Button: "#e7e9ed",
    QPalette.ColorRole.ButtonText: "#1c1e21", QPalette.ColorRole.ToolTipBase: "#ffffff",
    QPalette.ColorRole.ToolTipText: "#1c1e21", QPalette.ColorRole.Highlight: "#1f66c4",
    QPalette.ColorRole.HighlightedText: "#ffffff", QPalette.ColorRole.Link: "#1456a8",
    QPalette.ColorRole.PlaceholderText: "#5f656e", QPalette.ColorRole.Light: "#ffffff", QPalette.ColorRole.Mid: "#b9bec6",
    QPalette.ColorRole.Dark: "#8d939c", QPalette.ColorRole.BrightText: "#b3261e",
}  # fmt: skip

_BAR_ICONS = {
    QStyle.StandardPixmap.SP_TitleBarCloseButton: "reject", QStyle.StandardPixmap.SP_TitleBarNormalButton: "float",
}  # fmt: skip
_DIALOG_ICONS = frozenset(
    kind
    for name, kind in QStyle.StandardPixmap.__members__.items()
    if name.startswith("SP_Dialog") and name.endswith("Button")
)


def palette(dark: bool) -> QPalette:
    result = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        result.setColor(role, QColor(colour))
        if role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            faded = QColor("#979da6" if dark else "#5f656e")
            result.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return result


def _palette_of_boxes(dark: bool) -> QPalette:
    """Fusion frames a box to tick in a darker shade of its window, which hardly shows on a light one and not on a dark one."""
    result = palette(dark)
    result.setColor(QPalette.ColorRole.Window, QColor("#c8ccd2" if dark else "#a9aeb6"))
    return result


def apply(application: QApplication, theme: str, text_size: int = 100, scheme: Qt.ColorScheme | None = None) -> None:
    """theme: system, light or dark. text_size: per cent of what the system says. scheme: the system's, asked when missing."""
    dark = theme == "dark"
    if theme == "system":
        dark = (scheme or QGuiApplication.styleHints().colorScheme()) == Qt.ColorScheme.Dark
    application.setPalette(palette(dark))
    for kind in ("QCheckBox", "QRadioButton"):
        application.setPalette(_palette_of_boxes(dark), kind)  # type: ignore[arg-type]  # text, whatever its stub says
    application.setStyle(_Style())  # after the palette, whose colours its icons take
    font = application.font()
    usual = application.property("usual_text_size")
    if usual is None:
        usual = font.pointSizeF()
        application.setProperty("usual_text_size", usual)
    font.setPointSizeF(usual * text_size / 100)
    application.setFont(font)


class _Style(QProxyStyle):
    """Fusion, with our icons where its own are dark in every palette, and buttons of dialogs without icons."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    @override
    def standardIcon(
        self, standard: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        if standard in _BAR_ICONS:
            return icon(_BAR_ICONS[standard])
        if standard in _DIALOG_ICONS:
            return QIcon()
        return super().standardIcon(standard, option, widget)


def icon_side(font: QFont) -> int:
    """Pixels of an icon in a bar beside such text."""
    return max(20, round(1.25 * QFontMetricsF(font).height()))


def icon(name: str) -> QIcon:
    """One of `resources/icons` in the palette's text colour."""
    colour = QApplication.palette().color(QPalette.ColorRole.ButtonText)
    faded = QApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    return _icon(name, colour.name(), faded.name())


@cache
def _icon(name: str, colour: str, faded: str) -> QIcon:
    return QIcon(_Drawing(name, colour, faded))


class _Drawing(QIconEngine):
    """A drawing in two colours, in the sizes in which it is shown."""

    def __init__(self, name: str, colour: str, faded: str) -> None:
        super().__init__()
        self._name, self._colour, self._faded = name, colour, faded
        self._made: dict[tuple[int, int, bool], QPixmap] = {}

    @override
    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._colour, self._faded)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._faded if mode == QIcon.Mode.Disabled else self._colour
        svg = (resources() / "icons" / f"{self._name}.svg").read_text("utf-8").replace("currentColor", colour)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        renderer.render(painter, QRectF(rect))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        wanted = (size.width(), size.height(), mode == QIcon.Mode.Disabled)
        if wanted not in self._made:
            image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            self.paint(painter, image.rect(), mode, state)
            painter.end()
            self._made[wanted] = QPixmap.fromImage(image)
        return self._made[wanted]
