"""How fast one visitor, or one address, may ask for ordinary answers.

A crisis message is heard before anybody looks at this. Addresses are kept as keyed fingerprints,
in memory, for minutes: the key is made anew with each start, so nothing can be looked up later.
"""

from __future__ import annotations

import hashlib
import ipaddress
import math
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

_KNOWN = 20_000


@dataclass(frozen=True)
class Rate:
    """A pace.

    Attributes:
        burst: how many at once.
        seconds: in how many seconds one more is granted.
    """

    burst: int
    seconds: float


#: A person who types fast stays far below; a script does not.
PER_CHAT = Rate(burst=15, seconds=2.0)
#: A clinic's waiting room shares one address.
PER_ADDRESS = Rate(burst=120, seconds=0.5)
NEW_CHATS = Rate(burst=40, seconds=5.0)


class Pace:
    """Token buckets, the least recently used forgotten first."""

    def __init__(
        self, rate: Rate, clock: Callable[[], float] = time.monotonic, known: int = _KNOWN
    ) -> None:
        """Grant at `rate`.

        Args:
            rate: for each key.
            clock: seconds of any kind that only grow; tests bring their own.
            known: keys remembered.
        """
        self._rate = rate
        self._clock = clock
        self._limit = known
        self._known: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._known)

    def wait(self, key: str | None) -> int:
        """Take one grant: 0, or the whole seconds to wait until there is one.

        Args:
            key: who asks; None is granted always.
        """
        if key is None:
            return 0
        now = self._clock()
        left, at = self._known.pop(key, (float(self._rate.burst), now))
        left = min(self._rate.burst, left + (now - at) / self._rate.seconds)
        granted = left >= 1
        self._known[key] = (left - 1 if granted else left, now)
        while len(self._known) > self._limit:
            self._known.popitem(last=False)
        return 0 if granted else max(1, math.ceil((1 - left) * self._rate.seconds))


class Addresses:
    """Turns addresses into keys from which nobody can read them."""

    def __init__(self) -> None:
        self._salt = secrets.token_bytes(16)

    def key(self, address: str) -> str | None:
        """A key for an address; None for this machine itself.

        A proxy on this machine that does not say whom it speaks for would else make one visitor
        of them all. Of an IPv6 address the network counts: every home has 2^64 of them.
        """
        try:
            found = ipaddress.ip_address(address)
        except ValueError:
            return None
        if found.is_loopback:
            return None
        whole = ipaddress.ip_network((found, 64 if found.version == 6 else 32), strict=False)
        return hashlib.blake2b(str(whole).encode(), key=self._salt, digest_size=16).hexdigest()
