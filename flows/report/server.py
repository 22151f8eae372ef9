"""The inspector's server: on this machine alone, for the one person who started it."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from flows.pages.corrections import Correction, parse_correction
from flows.report.changes import Changes
from flows.report.corrections_file import add_correction, export_case, name_case, read_corrections
from flows.report.inspector import render_changes, render_message, render_views
from flows.report.rule_source import ROOT
from flows.report.shelf import ORDERS, Shelf
from flows.report.views import view_page
from flows.sites import load_known_sites

HOST = "127.0.0.1"
_LONGEST_REQUEST = 200_000  # bytes of a correction
_PATIENCE = 5.0  # seconds that a browser waits for changes before it is told to ask again
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Answer(NamedTuple):
    """What the server says."""

    status: HTTPStatus
    body: str = ""
    kind: str = "text/html"
    location: str | None = None
    refresh: bool = False  # ask again in a second


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What the server works with."""

    shelf: Shelf
    corrections: Path  # the file
    cases: Path | None = None  # folder of test cases, where there is one
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    readings: dict[str, Future[Changes]] = field(default_factory=dict)  # second ones, by the page that asked

    def show(self, key: str, order: str) -> Answer:
        """A page of the shelf."""
        entry = self.shelf.entry(key, read_corrections(self.corrections))
        if entry is None:
            return self._miss(f"There is no page {key}.")
        query = urlencode({"order": order})
        place = {
            "at": self.shelf.place(key, order),
            "order": order,
            "orders": ORDERS,
            "previous": f"/step/{quote(key, safe='')}?{query}&by=-1",
            "next": f"/step/{quote(key, safe='')}?{query}&by=1",
        }
        can_export = self.cases is not None
        return Answer(
            HTTPStatus.OK,
            render_views([view_page(entry)], token=self.token, place=place, folder=str(ROOT), can_export=can_export),
        )

    def warm(self) -> str | None:
        """Do once what the first page would otherwise wait for: open tables, compile, read sources; its key."""
        key = self.shelf.first("given")
        if key:
            self.show(key, "given")
        return key

    def start(self, order: str) -> Answer:
        """The first page of an order."""
        key = self.shelf.first(order)
        return self._go(key, order) if key else self._miss("There is no page to show.")

    def step(self, key: str, order: str, count: int) -> Answer:
        """The page before or after another; the same one at either end."""
        return self._go(self.shelf.step(key, order, count) or key, order)

    def search(self, text: str) -> Answer:
        """The page that was meant, or a list to choose from."""
        hits = self.shelf.search(text.strip()) if text.strip() else []
        if len(hits) == 1:
            return self._go(hits[0].key, "given")
        message = f"{len(hits)} pages for “{text}”." if hits else f"No page has the id, address or headline “{text}”."
        return Answer(HTTPStatus.OK if hits else HTTPStatus.NOT_FOUND, render_message(message, hits))

    def read_again(self, key: str) -> Answer:
        """Begin to read the pages of the same site again, unless that is going on, and lead to what comes of it."""
        if self.shelf.entry(key, {}) is None:
            return self._miss(f"There is no page {key}.")
        if key not in self.readings or self.readings[key].done():
            self.readings[key] = _start(lambda: self.shelf.find_changes(key))
        return Answer(HTTPStatus.SEE_OTHER, location=f"/changes/{quote(key, safe='')}")

    def show_changes(self, key: str) -> Answer:
        """What today's rules would change on the pages of the same site, as soon as it is known."""
        if key not in self.readings:
            return self.read_again(key)
        reading = self.readings[key]
        wait([reading], _PATIENCE)
        if not reading.done():
            return Answer(HTTPStatus.OK, render_changes(key, None), refresh=True)
        try:
            return Answer(HTTPStatus.OK, render_changes(key, reading.result()))
        except (OSError, ValueError) as error:
            return Answer(HTTPStatus.CONFLICT, render_message(str(error), []))

    def correct(self, content: bytes) -> Answer:
        """Save a correction."""
        correction = self._parse(content)
        if isinstance(correction, Answer):
            return correction
        add_correction(self.corrections, correction)
        return Answer(HTTPStatus.CREATED, f"Saved in {self.corrections}.", "text/plain")

    def export(self, key: str) -> Answer:
        """Write a page and its corrections as a test case."""
        capture = self.shelf.capture(key)
        if self.cases is None or capture is None:
            return _plain(HTTPStatus.NOT_FOUND, "The raw page cannot be read any more.")
        name = name_case(key)
        try:
            case = export_case(capture, read_corrections(self.corrections), load_known_sites(True), self.cases, name)
        except FileExistsError:
            return _plain(HTTPStatus.CONFLICT, f"{self.cases / name} is there already.")
        return _plain(HTTPStatus.CREATED, f"Written to {case}.")

    def _parse(self, content: bytes) -> Correction | Answer:
        try:
            correction = parse_correction(content.decode("utf-8"))
        except ValueError as error:
            return _plain(HTTPStatus.BAD_REQUEST, f"Not saved: {error}.")
        if self.shelf.capture(correction.capture) is None and self.shelf.entry(correction.capture, {}) is None:
            return _plain(HTTPStatus.NOT_FOUND, "Not saved: there is no such page.")
        return correction

    def _go(self, key: str, order: str) -> Answer:
        return Answer(HTTPStatus.SEE_OTHER, location=f"/page/{quote(key, safe='')}?{urlencode({'order': order})}")

    def _miss(self, message: str) -> Answer:
        return Answer(HTTPStatus.NOT_FOUND, render_message(message, []))


def make_server(desk: Desk, port: int = 0) -> ThreadingHTTPServer:
    """A server on 127.0.0.1, not yet running; ``port`` 0 takes a free one."""
    handler = type("Handler", (_Handler,), {"desk": desk})
    server = ThreadingHTTPServer((HOST, port), handler)
    server.daemon_threads = True
    return server


class _Handler(BaseHTTPRequestHandler):
    """HTTP to the desk and back; whoever does not ask this very host and port is turned away."""

    desk: Desk
    server: ThreadingHTTPServer
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "Copydesk", ""
    timeout = 30

    def do_GET(self) -> None:
        if not self._is_meant():
            return self._send(_plain(HTTPStatus.FORBIDDEN, "This server answers its own address only."))
        return self._send(self._route())

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not self._is_meant() or not self._has_token():
            return self._refuse(HTTPStatus.FORBIDDEN, "Reload the page and try again.")
        if not length.isdigit() or int(length) > _LONGEST_REQUEST:
            return self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "That is too long.")
        content = self.rfile.read(int(length))
        if self.path == "/corrections":
            return self._send(self._guard(lambda: self.desk.correct(content)))
        if self.path.startswith("/export/"):
            key = unquote(self.path.removeprefix("/export/"))
            return self._send(self._guard(lambda: self.desk.export(key)))
        return self._send(_plain(HTTPStatus.NOT_FOUND, "There is nothing here."))

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the terminal belongs to the command."""

    def _route(self) -> Answer:
        target = urlsplit(self.path)
        query = {name: values[-1] for name, values in parse_qs(target.query).items()}
        order = query.get("order", "given")
        order = order if order in ORDERS else "given"
        match [unquote(part) for part in target.path.split("/")]:
            case ["", ""]:
                return self._guard(lambda: self.desk.start(order))
            case ["", "page", key]:
                return self._guard(lambda: self.desk.show(key, order))
            case ["", "step", key]:
                return self._guard(lambda: self.desk.step(key, order, -1 if query.get("by") == "-1" else 1))
            case ["", "changes", key]:
                if self.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
                    return _plain(HTTPStatus.FORBIDDEN, "Ask for this from the inspector itself.")  # it starts work
                again = "again" in query
                return self._guard(lambda: self.desk.read_again(key) if again else self.desk.show_changes(key))
            case ["", "search"]:
                return self._guard(lambda: self.desk.search(query.get("q", "")[:500]))
        return _plain(HTTPStatus.NOT_FOUND, "There is nothing here.")

    def _guard(self, work: Callable[[], Answer]) -> Answer:
        try:
            return work()
        except (OSError, ValueError) as error:
            return _plain(HTTPStatus.INTERNAL_SERVER_ERROR, str(error))

    def _is_meant(self) -> bool:
        """A page of another site could make its own name mean 127.0.0.1: the Host header gives it away."""
        port = self.server.server_port
        hosts = {f"{HOST}:{port}", f"localhost:{port}"}
        origin = self.headers.get("Origin")
        return self.headers.get("Host") in hosts and (origin is None or origin in {f"http://{host}" for host in hosts})

    def _has_token(self) -> bool:
        given = self.headers.get("X-Copydesk-Token", "").encode("utf-8", "replace")
        return hmac.compare_digest(given, self.desk.token.encode())

    def _refuse(self, status: HTTPStatus, message: str) -> None:
        self.close_connection = True  # what was sent stays unread
        self._send(_plain(status, message))

    def _send(self, answer: Answer) -> None:
        content = answer.body.encode("utf-8", "replace")
        self.send_response(answer.status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Security-Policy", "frame-ancestors 'none'")
        self.send_header("Content-Type", f"{answer.kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        if answer.location:
            self.send_header("Location", answer.location)
        if answer.refresh:
            self.send_header("Refresh", "1")
        self.end_headers()
        self.wfile.write(content)


def _start(work: Callable[[], Changes]) -> Future[Changes]:
    """Do some work beside the server; it does not keep the server from ending."""
    future: Future[Changes] = Future()

    def do() -> None:
        try:
            future.set_result(work())
        except Exception as error:
            future.set_exception(error)

    Thread(target=do, daemon=True).start()
    return future


def _plain(status: HTTPStatus, message: str) -> Answer:
    return Answer(status, message, "text/plain")
