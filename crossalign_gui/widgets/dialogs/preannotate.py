"""Pre-annotate: which images, from which score on, with what as units; then progress, pause and the time left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.session.language import shown
from crossalign_gui.session.session import Session
from crossalign_gui.session.studies.preannotate import SCOPES, Plan, Progress
from crossalign_gui.session.studies.suggesting import Choice
from crossalign_gui.widgets.common.fitting import fit

_MINUTE, _HOUR = 60, 3600


class PreannotateDialog(QDialog):
    """It may be closed while the work goes on, and opened again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._work = session, session.preannotator
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pre-annotate"))
        about = QLabel(
            self.tr(
                "The model aligns every caption and keeps what it finds as proposals, to be accepted (A) or rejected (R). Words "
                "on which a person has decided are left as they are."
            ),
            wordWrap=True,
        )
        titles = (
            self.tr("&All images"),
            self.tr("Images &without decisions"),
            self.tr("From this image &on"),
            self.tr("Selec&ted images"),
        )
        self.scopes = QButtonGroup(self)
        scopes = QVBoxLayout()
        for number, title in enumerate(titles):
            scope = QRadioButton(title)
            self.scopes.addButton(scope, number)
            scopes.addWidget(scope)
        selected = len(session.bulk.numbers)
        self.scopes.button(SCOPES.index("selected")).setVisible(selected > 1 or self._work_is("selected"))
        self.threshold = QDoubleSpinBox(minimum=0, maximum=1, singleStep=0.05, decimals=2)
        self.threshold.setAccessibleName(self.tr("Least score of a proposal"))
        self.phrases = QCheckBox(self.tr("Noun &phrases as units (“a red cup”), not single nouns (English)"))
        form = QFormLayout()
        form.addRow(self.tr("Images"), scopes)
        form.addRow(self.tr("&Least score"), self.threshold)
        form.addRow(self.phrases)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Images done"))
        self.status = QLabel(wordWrap=True)
        self.start = QPushButton(self.tr("&Start"))
        self.pause = QPushButton(self.tr("Pa&use"))
        self.cancel = QPushButton(self.tr("St&op"))
        self.cancel.setToolTip(self.tr("The proposals that were made stay"))
        self.close_button = QPushButton(self.tr("&Close"))
        self.start.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.start, self.pause, self.cancel, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(self.bar)
        layout.addWidget(self.status)
        layout.addLayout(buttons)
        self._fields = (*self.scopes.buttons(), self.threshold, self.phrases)
        self._unfinished = None if self._work.busy else self._work.unfinished
        self._fill()
        self.start.clicked.connect(self._start)
        self.pause.clicked.connect(self._pause)
        self.cancel.clicked.connect(self._stop)
        self.close_button.clicked.connect(self.close)
        self._work.progressed.connect(self._show_progress)
        self._work.finished.connect(self._show_end)
        self._work.failed.connect(self._show_failure)
        self._work.state_changed.connect(self._show_state)
        self._show_state()
        fit(self, 460)

    def _work_is(self, scope: str) -> bool:
        unfinished = self._work.unfinished
        return unfinished is not None and unfinished.scope == scope

    def _fill(self) -> None:
        plan = self._work.unfinished or Plan("selected" if len(self._session.bulk.numbers) > 1 else "all", Choice())
        self.scopes.button(SCOPES.index(plan.scope)).setChecked(True)
        self.threshold.setValue(plan.choice.threshold)
        self.phrases.setChecked(plan.choice.phrases)
        if self._unfinished is not None:
            ids = list(self._session.image_ids)
            place = ids.index(plan.finished) + 1 if plan.finished in ids else 0
            self.status.setText(self.tr("Not finished; images done: {} of {}").format(place, len(ids)))

    def _start(self) -> None:
        if self._unfinished is not None:
            plan, self._unfinished = self._unfinished, None
        else:
            choice = Choice(self.threshold.value(), self.phrases.isChecked())
            plan = Plan(SCOPES[self.scopes.checkedId()], choice, self._session.image_id or "")
        self.bar.setRange(0, 0)
        self.status.setText(self.tr("Loading the model …"))
        self._work.start(plan, self._session.bulk.numbers if plan.scope == "selected" and not plan.finished else ())

    def _pause(self) -> None:
        if self._work.paused:
            self._work.go_on()
        else:
            self._work.pause()

    def _stop(self) -> None:
        self._unfinished = None
        self._work.cancel()
        self.status.setText(self.tr("Stopped. The proposals that were made stay"))

    def _show_state(self) -> None:
        busy = self._work.busy
        for field in self._fields:
            field.setEnabled(not busy and self._unfinished is None)
        self.start.setEnabled(not busy)
        self.start.setText(self.tr("&Go on") if self._unfinished is not None else self.tr("&Start"))
        self.pause.setEnabled(busy)
        self.pause.setText(self.tr("&Go on") if self._work.paused else self.tr("Pa&use"))
        self.cancel.setEnabled(busy or self._unfinished is not None)
        self.bar.setVisible(busy)

    def _show_progress(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        text = self.tr("Images: {} of {}").format(progress.done, progress.total)
        if progress.seconds_left is not None and progress.done < progress.total:
            text = self.tr("{}, {} left").format(text, self._duration(progress.seconds_left))
        self.status.setText(text)

    def _duration(self, seconds: float) -> str:
        if seconds >= _HOUR:
            return self.tr("about {} h {} min").format(int(seconds // _HOUR), round(seconds % _HOUR / _MINUTE))
        if seconds >= _MINUTE:
            return self.tr("about {} min").format(round(seconds / _MINUTE))
        return self.tr("less than a minute")

    def _show_end(self, count: int, unreadable: int) -> None:
        text = self.tr("Images done: {}").format(count)
        if unreadable:
            text = self.tr("{}; {} of them could not be read").format(text, unreadable)
        self.status.setText(text)

    def _show_failure(self, text: str) -> None:
        self._unfinished = self._work.unfinished
        self.status.setText(shown(text))
