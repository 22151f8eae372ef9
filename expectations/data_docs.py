"""Great Expectations' own pages of results, for those who know them; our report is the face.

Their styles and scripts come from the network, so that they are bare without one.
"""

from __future__ import annotations

from typing import Any


def render_docs(validation: Any, title: str) -> str:
    """One validation of a frame as an HTML page."""
    from great_expectations.render.renderer.page_renderer import ValidationResultsPageRenderer
    from great_expectations.render.view.view import DefaultJinjaPageView

    validation.meta["expectation_suite_name"] = title
    validation.suite_name = title
    view: Any = DefaultJinjaPageView()
    return str(view.render(ValidationResultsPageRenderer().render(validation)))
