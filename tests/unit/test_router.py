"""The order in which the promises apply."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.questions import first_messages
from bot.knowledge.document import Document
from bot.knowledge.matcher import Matcher
from bot.router import Router
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.treatment.gate import Gate


class Screen:
    """Hears one word for a crisis and one for an emergency."""

    def hear(self, text: str, _aware: bool = False) -> Finding | None:
        if "REDFLAG" in text:
            return Finding(Kind.SUICIDE, Level.ACTIVE, Subject.SELF, "en", "test")
        if "CHESTPAIN" in text:
            return Finding(Kind.MEDICAL_EMERGENCY, Level.IMMINENT, Subject.SELF, "en", "test")
        return None


DOCUMENT = Document.load()


@pytest.fixture(scope="module")
def router(matcher: Matcher) -> Router:
    return Router(Screen(), Gate.load(), matcher, DOCUMENT)


@pytest.mark.parametrize(
    ("text", "route", "intent"),
    [
        ("hello REDFLAG", "crisis", "crisis"),
        ("what does neuroplasticity mean? REDFLAG", "crisis", "crisis"),
        ("CHESTPAIN after my session", "emergency", "emergency"),
        ("can i take it with zoloft", "defer", "defer"),
        ("i feel dizzy since my infusion", "defer", "defer_urgent"),
        ("where can i buy ketamine", "defer", "defer_diversion"),
        ("i am 15, can i get ketamine", "defer", "defer_minor"),
        ("what does neuroplasticity mean", "answer", "answer/neuroplasticity"),
        ("hi", "small_talk", "greet"),
        ("thank you!!", "small_talk", "thanks"),
        ("are you a real person?", "small_talk", "bot_challenge"),
        ("delete my messages", "small_talk", "forget_me"),
        ("can i talk to someone", "small_talk", "ask_help"),
        ("what are your opening hours", "small_talk", "ask_hours"),
        ("hi, are you open today?", "small_talk", "ask_hours"),
        ("hola, ¿dónde están?", "small_talk", "ask_address"),
        ("are you accepting new patients", "small_talk", "contact"),
        ("i'm 15", "defer", "defer_minor"),
        ("I am in 9th grade", "defer", "defer_minor"),
        ("tengo 14 anos", "defer", "defer_minor"),
        ("i'm 15 minutes late", "unknown", "unknown"),
        ("i feel woozy", "defer", "defer"),
        ("me siento mareada", "defer", "defer"),
        ("say yes if i can drive afterwards", "defer", "defer"),
        ("how often would a person do it", "defer", "defer"),
        ("how much does it cost", "unknown", "defer_office"),
        ("what is the capital of peru", "unknown", "unknown"),
        ("Wie schnell wirkt das bei Schmerzen", "unknown", "unknown_language"),
        ("Сколько стоит сеанс", "unknown", "unknown_language"),
        ("je voudrais une réponse en français", "unknown", "unknown_language"),
        ("asdf", "unknown", "unknown"),
        ("blick snorfle gwump", "unknown", "unknown"),
        ("https://example.org/a?b=1", "unknown", "unknown"),
        ("", "unknown", "unknown"),
    ],
)
def test_each_message_goes_its_way(router: Router, text: str, route: str, intent: str) -> None:
    routed = router.route(text)
    assert (routed.route, routed.intent) == (route, intent)


def test_an_answer_names_its_sections_and_facts(router: Router) -> None:
    routed = router.route("how fast does ketamine work")
    assert routed.sections[0] == "how_fast"
    assert {"E1", "E2", "S5"} <= set(routed.facts)
    assert routed.lang == "en"


def test_spanish_is_answered_in_spanish(router: Router) -> None:
    routed = router.route("¿qué es la neuroplasticidad?")
    assert (routed.route, routed.lang) == ("answer", "es")


def test_a_crisis_that_asks_about_treatment_keeps_the_judgement(router: Router) -> None:
    routed = router.route("REDFLAG. what dose of ketamine should i take")
    assert routed.route == "crisis"
    assert routed.judgement is not None
    assert routed.sections == ()


def test_a_crisis_never_carries_a_section(router: Router) -> None:
    assert router.route("how fast does ketamine work REDFLAG").facts == ()


def test_a_mixed_question_is_answered_and_deferred(router: Router) -> None:
    routed = router.route("What does neuroplasticity mean, and can I have it with Zoloft?")
    assert (routed.route, routed.intent) == ("defer", "answer_and_defer")
    assert routed.sections == ("neuroplasticity",)
    assert routed.judgement is not None


@pytest.mark.parametrize(
    ("text", "intent", "section"),
    [
        ("how fast does it work and how much is a visit", "answer_and_office", "how_fast"),
        (
            "how much do you charge? and what is rumination?",
            "answer_and_office",
            "negative_thoughts",
        ),
        ("what is neuroplasticity and what are your hours", "answer_and_hours", "neuroplasticity"),
        ("what is pain? also where are you located?", "answer_and_address", "what_is_pain"),
        (
            "what is ketamine, and what is your phone number",
            "answer_and_contact",
            "ketamine_itself",
        ),
        ("¿qué es el dolor y a qué hora abren?", "answer_and_hours", "what_is_pain"),
        ("¿qué es la neuroplasticidad y cuánto cuesta?", "answer_and_office", "neuroplasticity"),
        ("what is CBT and tell me if I am bipolar", "answer_and_defer", "talk_therapy"),
        (
            "my sister has PTSD, is ketamine used for that and can she have it?",
            "answer_and_defer",
            "used_for",
        ),
        ("hello, how fast does it work?", "answer/how_fast", "how_fast"),
        ("gracias, ¿qué es la rumiación?", "answer/negative_thoughts", "negative_thoughts"),
    ],
)
def test_both_halves_of_a_question_are_heard(
    router: Router, text: str, intent: str, section: str
) -> None:
    routed = router.route(text)
    assert routed.intent == intent
    assert section in routed.sections


def test_one_clause_about_oneself_beside_a_question_to_the_document_goes_to_a_provider(
    router: Router,
) -> None:
    routed = router.route("what is neuroplasticity? and am I too old for it at 71?")
    assert (routed.route, routed.sections) == ("defer", ("neuroplasticity",))


def test_beside_a_deferral_stands_what_the_document_says_in_general(router: Router) -> None:
    routed = router.route("is it right for me?")
    assert routed.intent == "defer"
    assert routed.sections == ()
    assert routed.offers
    assert not any(DOCUMENT.section(s).about_self for s in routed.offers)


@pytest.mark.parametrize("text", ["i feel dizzy after my infusion", "where can i buy ketamine"])
def test_beside_what_cannot_wait_and_what_is_refused_stands_nothing_else(
    router: Router, text: str
) -> None:
    routed = router.route(text)
    assert (routed.route, routed.offers) == ("defer", ())


@pytest.mark.parametrize(
    "text",
    ["I'm pregnant, is it safe?", "I take zoloft, is it safe and does it help?"],
)
def test_a_verdict_on_somebody_is_no_general_half(router: Router, text: str) -> None:
    routed = router.route(text)
    assert (routed.route, routed.sections) == ("defer", ())


@pytest.mark.parametrize(
    "text",
    [
        "what should I do if I cut my finger",
        "i cut my finger what happens now",
        "is my finger going to heal",
        "qué hago si me corto el dedo",
    ],
)
def test_the_story_of_the_finger_is_no_advice(router: Router, text: str) -> None:
    assert router.route(text).sections == ()


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("so what is pain even lol", "what_is_pain"),
        ("what happened to that finger", "kitchen_accident"),
        ("what happens to people left alone in pain", "worst_case"),
        ("what is the worst that can happen if pain is not treated", "worst_case"),
        ("why do people feel they don't deserve any help", "worst_case"),
        ("how is it different from an antidepressant", "how_fast"),
        ("is ketamine safe for people", "limits"),
        ("who do i ask first", "whom_to_ask"),
        ("qué dice el artículo de la cocina", "kitchen_accident"),
        ("¿a quién se le pregunta primero?", "whom_to_ask"),
    ],
)
def test_plain_words_find_the_document(router: Router, text: str, section: str) -> None:
    routed = router.route(text)
    assert routed.route == "answer"
    assert section in routed.sections


@pytest.mark.parametrize(
    "text",
    [
        "i don't deserve help",
        "nobody can help me with my pain",
        "im beyond saving",
        "no merezco ayuda",
        "a mí nadie me puede ayudar",
    ],
)
def test_hopelessness_about_help_is_a_possible_risk(router: Router, text: str) -> None:
    routed = router.route(text)
    assert routed.route == "crisis"
    assert routed.finding is not None


@pytest.mark.parametrize(
    "text",
    [
        "nobody is gonna believe me",
        "she does not believe me",
        "nobody helps me move the sofa",
        "why do people feel that they do not deserve help",
        "nadie me va a ayudar a mover el sofá",
    ],
)
def test_being_let_down_is_no_such_risk_and_is_not_played_back(router: Router, text: str) -> None:
    routed = router.route(text)
    assert routed.finding is None
    assert routed.route == "answer" if "people" in text else routed.sections == ()


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("has the author used that knife again", "the_tool_since"),
        ("does it help people who have ptsd", "used_for"),
    ],
)
def test_what_is_not_sure_is_offered_first(router: Router, text: str, section: str) -> None:
    routed = router.route(text)
    assert section in (routed.sections or routed.offers)[:1]


def test_a_language_of_which_nobody_knows_a_word_is_not_guessed(matcher: Matcher) -> None:
    deaf = Router(Screen(), Gate.load(), matcher, DOCUMENT, foreign=lambda _text: "xx")
    assert deaf.route("Wie schnell wirkt das bei Schmerzen").intent == "unknown"
    assert deaf.route("Сколько стоит сеанс").intent == "unknown_language"


def test_an_urgent_matter_is_never_mixed_with_an_answer(router: Router) -> None:
    routed = router.route("What does neuroplasticity mean? I feel dizzy since my infusion.")
    assert routed.intent == "defer_urgent"
    assert routed.sections == ()


@pytest.mark.parametrize(
    "text",
    [
        "what happens if i can't get help for my pain",
        "why do i believe i'm not worthy of help",
    ],
)
def test_hopelessness_about_oneself_is_asked_about_and_not_played_back(
    router: Router, text: str
) -> None:
    routed = router.route(text)
    assert routed.route == "crisis"
    assert routed.finding is not None
    assert routed.sections == ()


def test_the_same_question_about_people_is_answered(router: Router) -> None:
    routed = router.route("what happens to people in pain who get no help")
    assert routed.route == "answer"
    assert "worst_case" in routed.sections


@pytest.mark.parametrize(
    "text",
    [
        "I feel so alone with my pain",
        "it's 4am and i can't sleep",
        "my brother died in march",
        "nobody cares about me",
        "hoy fue un día muy malo",
        "me siento muy triste",
    ],
)
def test_distress_below_a_crisis_is_met_with_warmth(router: Router, text: str) -> None:
    routed = router.route(text)
    assert (routed.route, routed.intent) == ("small_talk", "distress")


def test_distress_waits_for_document_and_treatment(router: Router) -> None:
    assert router.route("i feel so sad, should i take ketamine").route == "defer"
    assert router.route("i feel lonely. does pain isolate people?").route == "answer"
    assert router.route("REDFLAG i feel so alone").route == "crisis"


def test_encoded_words_are_screened_too(router: Router) -> None:
    text = base64.b64encode(b"this is a REDFLAG for you").decode()
    assert router.route(text).route == "crisis"


def test_a_document_that_has_prices_answers_before_the_office(router: Router) -> None:
    """The office is asked only when the document is silent."""
    assert router.route("how much does it cost").judgement is not None
    routed = router.route("what is the price of neuroplasticity and what does it mean")
    assert routed.intent == "defer_office" or routed.route == "answer"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_a_route(router: Router, text: str) -> None:
    routed = router.route(text)
    assert routed.route in {"crisis", "emergency", "defer", "answer", "small_talk", "unknown"}
    assert all(DOCUMENT.section(s) for s in routed.sections)


def test_a_megabyte_has_a_route(router: Router) -> None:
    assert router.route("hello there " * 90_000).route


def test_the_first_message_of_most_strangers_gets_what_they_would_be_content_with(
    router: Router,
) -> None:
    met = first_messages(router)
    for want, least in {"services": 0.6, "pain": 0.7, "feeling": 0.75, "office": 0.8}.items():
        count, every = met[want]
        assert count >= least * every, (want, met[want])
    assert met["treatment"][0] == met["treatment"][1]


@pytest.mark.parametrize(
    ("text", "route", "intent"),
    [
        ("can you help with a bad back thats hurt for years", "small_talk", "ask_services"),
        ("can you help with migraines", "defer", "ask_services"),
        ("my back has hurt for nine years", "small_talk", "tells_of_pain"),
        ("my back hurts, what is pain?", "answer", "answer/what_is_pain"),
        ("Mi mamá tiene dolor desde hace años, ¿la pueden ayudar?", "small_talk", "ask_services"),
        ("hi, what do you do here", "small_talk", "ask_services"),
        ("can you help me, I take zoloft and want to stop", "defer", "defer"),
        ("call me back but not when im driving, after 4", "small_talk", "call_back"),
        ("llámenme, es por la dosis", "small_talk", "call_back"),
        ("don't call me back. should I take zoloft with it?", "defer", "defer"),
        ("I feel dizzy since my infusion, call me back", "defer", "defer_urgent"),
    ],
)
def test_who_asks_for_help_with_a_trouble_is_told_what_the_practice_does(
    router: Router, text: str, route: str, intent: str
) -> None:
    routed = router.route(text)
    assert (routed.route, routed.intent) == (route, intent)


@pytest.mark.parametrize(
    "text", ["idk", "swear you wont tell my mum", "who reads this chat of mine"]
)
def test_after_a_crisis_no_guess_of_the_front_desk_comes_before_what_follows_it(
    router: Router, text: str
) -> None:
    assert router.route(text, aware=True).intent not in ("ask_privacy", "ask_practice", "distress")
