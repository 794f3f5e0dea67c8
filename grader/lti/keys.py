"""What a platform has to know of us, and we of it: a key pair, the file to complete, and a page of what to paste."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from jwt.algorithms import RSAAlgorithm

from grader.files.writing import writing
from grader.lti.platform import CONFIG, PRIVATE_KEY
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.report_json import text_of

PUBLIC_KEY, JWK, KEY_SET = "public-key.pem", "public-jwk.json", "public-keys.json"
BITS, EXPONENT = 2048, 65537
TEMPLATES = {
    "moodle": (
        "https://…/mod/lti/token.php",
        "https://…/mod/lti/services.php/COURSE…/lineitems?type_id=TOOL…",
        "https://…/mod/lti/services.php/CourseSection/COURSE…/bindings/TOOL…/memberships",
    ),
    "canvas": (
        "https://…/login/oauth2/token",
        "https://…/api/lti/courses/COURSE…/line_items",
        "https://…/api/lti/courses/COURSE…/names_and_roles",
    ),
    "openedx": (
        "https://…/api/lti_consumer/v1/token/UUID…",
        "https://…/api/lti_consumer/v1/lti/NUMBER…/lti-ags",
        "https://…/api/lti_consumer/v1/lti/NUMBER…/memberships",
    ),
    "other": ("https://…", "https://…", "https://…"),
}


@dataclass(frozen=True, slots=True)
class Keys:
    """A new key pair: as PEM, and the public one as a JSON Web Key, alone and in a set, as well."""

    id: str
    private: str
    public: str
    jwk: str
    key_set: str


def generate() -> Keys:
    """Return a new RSA key pair, whose id is a digest of the public key."""
    key = rsa.generate_private_key(EXPONENT, BITS)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    id_ = hashlib.sha256(public).hexdigest()[:16]
    of_key = RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
    web_key = {"kty": "RSA", "alg": "RS256", "use": "sig", "kid": id_, "n": of_key["n"], "e": of_key["e"]}
    return Keys(id_, private.decode(), public.decode(), text_of(web_key), text_of({"keys": [web_key]}))


def write(folder: Path, kind: str) -> Keys:
    """Put new keys and a file to complete into a folder; nothing that is there is replaced (InputError)."""
    keys = generate()
    texts = {
        PRIVATE_KEY: keys.private,
        PUBLIC_KEY: keys.public,
        JWK: keys.jwk,
        KEY_SET: keys.key_set,
        CONFIG: template(kind, keys.id),
        ".gitignore": "*\n",
    }
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name in texts:
            if (folder / name).exists():
                said = _("{path} is there already; name another folder, for a platform knows only one key.")
                raise InputError(said.format(path=folder / name))
        for name, text in texts.items():
            mode = 0o600 if name == PRIVATE_KEY else 0o644
            number = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)  # never readable by others
            with os.fdopen(number, "w", encoding="utf-8") as file:
                file.write(text)
    return keys


def template(kind: str, key_id: str) -> str:
    """Return the text of a file in which only what the platform says is left to be filled in."""
    token_url, line_items_url, members_url = TEMPLATES[kind]
    link = 'resource_link_id = "…"\n' if kind == "openedx" else ""
    only = _("only where the platform names one that is not token_url")
    audience = f'# audience = "https://…" # {only}\n'
    meaning = _("what your ids of learners are over there: user_id, email or sourced_id")
    return (
        f'kind = "{kind}"\n'
        'client_id = "…"\n'
        f'token_url = "{token_url}"\n'
        f'line_items_url = "{line_items_url}"\n'
        f'members_url = "{members_url}"\n'
        f'match = "email" # {meaning}\n'
        f"{audience if kind == 'other' else ''}"
        f"{link}"
        f'key_file = "{PRIVATE_KEY}"\n'
        f'key_id = "{key_id}"\n'
    )


def page(kind: str, folder: Path) -> str:
    """Return what to paste where, as numbered steps."""
    public, key_set, config = folder / PUBLIC_KEY, folder / KEY_SET, folder / CONFIG
    steps = {
        "moodle": [
            _("Site administration, Plugins, Activity modules, External tool, Manage tools: “configure … manually”."),
            _("Tool name: as you like. Tool URL, Initiate login URL and Redirection URI: any addresses of yours."),
            _("LTI version: LTI 1.3. Public key type: RSA key. Public key: all of {public}."),
            _("Tool configuration usage: Do not show. Nobody will launch this tool."),
            _("Services, Assignment and Grade Services: “… for grade sync and column management”."),
            _("Services, Names and Role Provisioning: “Use this service to retrieve members' information …”."),
            _("Privacy, Share launcher's email with tool: Always. Save changes."),
            _("“View configuration details” shows Client ID, Access token URL, and Deployment ID, which is TOOL…."),
            _("COURSE… is the number after id= in the course's address."),
        ],
        "canvas": [
            _("Admin, your account, Developer Keys, + Developer Key, + LTI Key; Method: Manual Entry."),
            _("Redirect URIs, Target Link URI, OpenID Connect Initiation Url: any https address; nobody will open it."),
            _("JWK Method: Public JWK. Public JWK: all of {jwk}."),
            _("LTI Advantage Services: switch on assignments, submissions, submission results and user data."),
            _("Additional Settings, Privacy Level: Public, or Canvas tells nobody's email. Placements: remove all."),
            _("Save, and switch State to ON. The long number under “Details” is client_id."),
            _("In the course: Settings, Apps, View App Configurations, + App; By Client ID; Submit, Install."),
            _("COURSE… is the number in the course's address."),
            _("Where Instructure runs your Canvas, token_url is https://sso.canvaslms.com/login/oauth2/token."),
        ],
        "openedx": [
            _("In Studio, Advanced Settings: the Advanced Module List has to hold lti_consumer."),
            _("In a unit, Advanced, LTI Consumer. LTI Version: LTI 1.3. Tool Launch and Initiate Login URL: any."),
            _("Tool Public Key: all of {public}."),
            _("Assignment and Grades: Programmatic. Names and Roles (NRPS): True."),
            _("“This activity is graded” (or “Scored”): True, or nothing reaches the gradebook. Publish the unit."),
            _("The block shows Client ID, and Access Token URL, which is token_url."),
            _("NUMBER… is only in the administrator's pages: /admin/lti_consumer/lticonfiguration/NUMBER/change/."),
            _("resource_link_id is the block's usage key, block-v1:…; without it no grade counts in the course."),
            _("An administrator lets the course share emails: /admin/lti_consumer/courseallowpiisharinginltiflag/."),
        ],
        "other": [
            _("Register a tool by hand for LTI 1.3. Its launch addresses may be any of yours; nobody will open them."),
            _("Its public key is {public}; {jwk} is the same as a JSON Web Key."),
            _("Where the address of a key set is asked for, put {key_set} on a web server that the platform reaches."),
            _("Allow it Assignment and Grade Services (line items, results, scores) and Names and Role Provisioning."),
            _("The platform then shows client_id and the token URL."),
            _("The addresses of line items and members are in its manual, or in any launch from the course."),
        ],
    }
    last = [
        _("In {config}, replace every “…”, and COURSE and the like by what stands for them."),
        _("Try it: grade push lti results/ --config {config} --dry-run"),
        _("Give {private} to nobody, nor to git: whoever has it can change marks."),
    ]
    names = {
        "public": public,
        "jwk": folder / JWK,
        "key_set": key_set,
        "config": config,
        "private": folder / PRIVATE_KEY,
    }
    return "\n".join(f"{number}. {step.format(**names)}" for number, step in enumerate([*steps[kind], *last], 1))
