"""What Zenodo documents of the metadata of an upload, as far as data need it."""

from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

# https://developers.zenodo.org, "Deposit metadata": what every upload of data needs, and the form of what else is sent.
SCHEMA = {
    "type": "object",
    "required": ["upload_type", "publication_date", "title", "creators", "description", "access_right", "license"],
    "additionalProperties": False,
    "properties": {
        "upload_type": {"const": "dataset"},
        "publication_date": {"type": "string", "format": "date"},
        "title": {"type": "string", "minLength": 3},
        "creators": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["name"],
                "additionalProperties": False,
                "properties": {"name": {"type": "string", "minLength": 1}},
            },
        },
        "description": {"type": "string", "minLength": 3},
        "access_right": {"const": "open"},
        # As the list of licences of Zenodo has them.
        "license": {"enum": ["cc-by-4.0", "cc-by-sa-4.0", "cc0-1.0", "odbl-1.0"]},
        "keywords": {"type": "array", "uniqueItems": True, "items": {"type": "string", "minLength": 1}},
        "language": {"type": "string", "pattern": "^[a-z]{2,3}$"},
        "version": {"type": "string", "minLength": 1},
        "related_identifiers": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["identifier", "relation"],
                "additionalProperties": False,
                "properties": {
                    "identifier": {"type": "string", "pattern": "^https?://"},
                    "relation": {"enum": ["isDocumentedBy", "isDerivedFrom"]},
                },
            },
        },
    },
}


def complaints(metadata: Any) -> list[str]:
    """What is missing in the metadata of an upload, or has another form than Zenodo takes."""
    checker = Draft202012Validator(SCHEMA, format_checker=FormatChecker())
    return [error.message for error in checker.iter_errors(metadata)]
