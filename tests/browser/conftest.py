"""The site of the course, served on loopback, and a browser that looks at it.

Needs chromium and chromedriver, and a distribution of Pyodide in `.pyodide`; `.ci/run` brings them.
"""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from grader.browser import site
from grader.course import catalog
from grader.model import language
from tests import chromium
from tests.browser import PATIENCE, Handler
from tests.conftest import ROOT

PYODIDE = ROOT / ".pyodide"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[http.server.ThreadingHTTPServer]:
    """Serves the site of the course."""
    if not (PYODIDE / "pyodide.js").is_file():
        pytest.skip("no distribution of Pyodide in .pyodide")
    folder = tmp_path_factory.mktemp("web") / "site"
    site.make(catalog.read(ROOT), folder, pyodide=str(PYODIDE), languages=("en", "ko"), handin="")
    language.choose("en")
    (folder / "jupyterlite").symlink_to(PYODIDE)  # which has a distribution of its own on the same site, with IPython
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def served(server: http.server.ThreadingHTTPServer) -> str:
    """Return its address."""
    return f"http://127.0.0.1:{server.server_port}/"


@pytest.fixture(scope="module")
def browser(served: str) -> Iterator[Any]:
    """A headless chromium."""
    browser = chromium.started(browser="ALL")
    browser.set_script_timeout(PATIENCE)
    browser.set_window_size(1366, 900)
    yield browser
    browser.quit()
