"""How fast one may ask, and that nobody can read an address from it."""

from __future__ import annotations

import pytest

from bot.channels.pace import Addresses, Pace, Rate


def test_a_burst_and_then_one_by_one() -> None:
    now = 0.0
    pace = Pace(Rate(burst=3, seconds=2.0), lambda: now)
    assert [pace.wait("a") for _ in range(4)] == [0, 0, 0, 2]
    assert pace.wait("b") == 0
    now += 2.0
    assert [pace.wait("a") for _ in range(2)] == [0, 2]
    now += 1000.0
    assert [pace.wait("a") for _ in range(4)] == [0, 0, 0, 2]


def test_whoever_has_no_key_is_not_held_up() -> None:
    pace = Pace(Rate(1, 60.0))
    assert [pace.wait(None) for _ in range(5)] == [0] * 5


def test_it_remembers_a_bounded_number() -> None:
    pace = Pace(Rate(1, 60.0), known=10)
    for number in range(1000):
        pace.wait(str(number))
    assert len(pace) == 10


def test_an_address_cannot_be_read_from_its_key() -> None:
    addresses = Addresses()
    key = addresses.key("203.0.113.7")
    assert key == addresses.key("203.0.113.7") != addresses.key("203.0.113.8")
    assert key is not None
    assert "203" not in key
    assert Addresses().key("203.0.113.7") != key


def test_one_home_with_many_addresses_is_one() -> None:
    addresses = Addresses()
    assert addresses.key("2001:db8::1") == addresses.key("2001:db8::2:3")
    assert addresses.key("2001:db8:0:1::1") != addresses.key("2001:db8::1")


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "", "unknown"])
def test_this_machine_is_not_held_up(address: str) -> None:
    assert Addresses().key(address) is None
