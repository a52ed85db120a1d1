"""Answers are kept with their questions, by the model until a person judges them, and each change can be undone."""

from dataclasses import replace

import pytest

from crossalign_gui.alignment.protocol import ImageState, Proposal
from crossalign_gui.alignment.written import add_written, written_caption
from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.session import Session
from tests.fakes import TalkingBackend


class AnsweringBackend(TalkingBackend):
    """It answers every question in the same way."""

    id = "answering"

    def align(self, state: ImageState, caption, queries, check):
        found = super().align(state, caption, queries, check)
        return replace(found, answer="two" if caption.endswith("?") else "")


@pytest.fixture
def backend():
    return AnsweringBackend()


@pytest.fixture
def question(opened, say) -> Session:
    say(opened, "how many red boxes?")
    return opened


def test_that_a_text_with_a_question_mark_is_a_question(question):
    assert question.caption.kind == "question"
    assert question.answers.asked


def test_that_the_models_answer_is_only_suggested_until_it_is_accepted(question):
    assert question.answers.suggested == "two"
    assert question.caption.answer is None
    question.answers.accept()
    answer = question.caption.answer
    assert (answer.text, answer.status, answer.prov.source) == ("two", "accepted", "model")


def test_that_a_persons_answer_is_a_correction_and_undo_takes_it_back(question):
    question.answers.write("one")
    answer = question.caption.answer
    assert (answer.text, answer.status, answer.prov.source) == ("one", "corrected", "human")
    question.undo()
    assert question.caption.answer is None


def test_that_an_answer_survives_the_project_file(question, qtbot):
    question.answers.write("one")
    stored = question.project.document(question.image_id)
    assert stored.captions[0].answer == question.caption.answer


def test_that_an_answer_goes_with_its_question(question, say):
    question.answers.accept()
    say(question, "how many blue boxes?")
    assert question.caption.answer is None


def test_that_several_questions_keep_their_own_answers(question, say):
    question.answers.write("one")
    question.captions.add()
    say(question, "where is the blue box?")
    question.answers.accept()
    assert [caption.answer.text for caption in question.document.captions] == ["one", "two"]


def test_that_a_written_caption_comes_with_its_regions_in_one_edit(opened, qtbot):
    opened.models.write_caption()
    qtbot.waitUntil(lambda: opened.caption is not None and opened.caption.text == "a red box")
    document = opened.document
    assert opened.caption.prov.source == "model"
    assert [region.status for region in document.regions] == ["proposed"]
    assert [(link.status, link.prov.source) for link in document.links] == [("proposed", "model")]
    assert document.spans[0].text == "red"
    opened.undo()
    assert (opened.document.captions, opened.document.regions, opened.document.links) == ((), (), ())


def test_that_only_strong_proposals_come_with_a_written_caption(opened, say):
    say(opened, "a red box")
    place = opened.alignment.index_of(((2, 5),))
    shapes = [Proposal(Box(40 * n, 0, 40 * n + 30, 30), score) for n, score in enumerate((0.9, 0.1, 0.5))]
    predictions = list(opened.alignment.predictions)
    predictions[place] = replace(predictions[place], proposals=tuple(shapes))
    alignment = replace(opened.alignment, predictions=tuple(predictions))
    written = add_written(opened.document, written_caption(opened.image_id, alignment, "m"), alignment, "m")
    assert [region.shape for region in written.regions if region.score < 0.99] == [shapes[0].box, shapes[2].box]


def test_that_a_written_caption_is_the_persons_once_it_is_edited_or_accepted(opened, qtbot, say):
    opened.models.write_caption()
    qtbot.waitUntil(lambda: opened.caption is not None and opened.alignment is not None)
    opened.answers.accept_caption()
    assert opened.caption.prov.source == "human"
    opened.undo()
    assert opened.caption.prov.source == "model"
    say(opened, "a red box on white")
    assert opened.caption.prov.source == "human"
