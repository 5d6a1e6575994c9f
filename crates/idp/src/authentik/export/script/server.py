LARGEST_ANSWER = 16 * 1024 * 1024
MOST_PAGES = 200
LONGEST_TEXT = 300


class Stop(Exception):
    """What was asked for could not be done."""


class Foreseen(Stop):
    """The same, seen before anything was written."""


class Refused(Stop):
    """The server did not do it."""


class NotThere(Refused):
    """The server has no such object."""


class NotTaken(Refused):
    """The server takes a value for none that there could be."""


def shown_as(text, longest=LONGEST_TEXT):
    """Text from elsewhere as it can be printed: what steers a terminal is written out, and its length has an end."""
    text = str(text)
    plain = "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text[:longest])
    if len(text) <= longest:
        return plain
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    return f"{plain}... ({len(text)} characters, SHA-256 {digest[:16]})"


class NoRedirects(urllib.request.HTTPRedirectHandler):
    """The token goes to one address only."""

    def redirect_request(self, *_):
        return None


class Server:
    def __init__(self):
        self.base = needed("AUTHENTIK_URL").rstrip("/")
        self.token = token_in("AUTHENTIK_TOKEN")
        parts = urllib.parse.urlsplit(self.base)
        if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "::1", "localhost"):
            raise Stop("AUTHENTIK_URL has to begin with https://; otherwise the token could be read on the way.")
        trust = ssl.create_default_context(cafile=os.environ.get("AUTHENTIK_CA_FILE") or None)
        https = urllib.request.HTTPSHandler(context=trust)
        # Without TLS a proxy from the environment would read the token.
        direct = [] if parts.scheme == "https" else [urllib.request.ProxyHandler({})]
        self.opener = urllib.request.build_opener(https, NoRedirects, *direct)
        self.found = {}
        answer = self.ask("GET", "admin/version/")
        named = str(answer.get("version_current", "")) if isinstance(answer, dict) else ""
        self.version = version_of(named)
        print(f"authentik {shown_as(named, 40)} at {self.base}")

    def ask(self, method, path, body=None):
        headers = {"Authorization": f"Bearer {self.token}", "Accept": "application/json"}
        data = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            data = json.dumps(body).encode()
        request = urllib.request.Request(f"{self.base}/api/v3/{path}", data=data, headers=headers, method=method)
        place = shown_as(path.split("?")[0])
        try:
            try:
                with self.opener.open(request, timeout=30) as answer:
                    text = answer.read(LARGEST_ANSWER + 1)
            except urllib.error.HTTPError as error:
                refused, text = error.code, error.read(2000)
            else:
                refused = 0
        except (OSError, http.client.HTTPException) as error:
            raise Stop(f"{method} {place} had no answer: {shown_as(error)}. It may or may not have been carried out.") from None
        if refused:
            self.refuse(method, place, refused, text.decode("utf-8", "replace"))
        if len(text) > LARGEST_ANSWER:
            raise Stop(f"The answer at {place} is longer than {LARGEST_ANSWER} bytes.")
        try:
            return json.loads(text) if text.strip() else None
        except (ValueError, RecursionError):
            raise Stop(f"{method} {place} was not answered with JSON: is AUTHENTIK_URL authentik's own address?") from None

    def one(self, method, path, body=None):
        """The same where the answer is one object."""
        answer = self.ask(method, path, body)
        if not isinstance(answer, dict):
            raise Stop(f"The answer to {method} {shown_as(path)} is no object as authentik writes it.")
        return answer

    def refuse(self, method, place, code, said):
        """Says what an answer other than a yes means."""
        if code == 404:
            raise NotThere(f"There is nothing at {place}.")
        if code == 405 and not said.strip():
            raise Stop(f"{method} {place} was answered with 405 and nothing else. authentik answers so when something fails inside "
                       "it: mostly the token's user lacks a right (`latchkey idp rights` lists them), or something in front of "
                       "authentik removes the slash at the end of an address. Its own log says more.")
        kind = NotTaken if code == 400 else Refused if code < 500 else Stop
        raise kind(f"{method} {place} was answered with {code}: {shown_as(said.strip()) or 'no word; its own log says more'}")

    def list(self, path, **query):
        entries, count = [], 0
        for page in range(1, MOST_PAGES + 2):
            if page > MOST_PAGES:
                raise Stop(f"The list at {path} has more than {MOST_PAGES} pages.")
            asked = urllib.parse.urlencode({**query, "page": page, "page_size": 100})
            answer = self.ask("GET", f"{path}?{asked}")
            try:
                entries += [dict(entry) for entry in answer["results"]]
                count, following = answer["pagination"]["count"], answer["pagination"]["next"]
            except (KeyError, TypeError, ValueError):
                raise Stop(f"The answer at {path} is no list as authentik writes it.") from None
            if not following:
                break
        if count != len(entries):
            raise Stop(f"authentik counts {shown_as(count, 20)} objects at {path} and shows {len(entries)}: the token's user may not "
                       "see them all. Give it the rights that `latchkey idp rights` lists.")
        return entries

    def look_up(self, path, field, value):
        """The identifier of something that has to be there already."""
        value = value.strip()  # authentik stores names without outer spaces
        if (path, field, value) not in self.found:
            by_fingerprint = field == "fingerprint_sha256"
            entries = self.list(path, **({} if by_fingerprint else {field: value}))
            plain = (lambda text: str(text).replace(":", "").lower()) if by_fingerprint else str
            fitting = [entry for entry in entries if plain(entry.get(field)) == plain(value)]
            if len(fitting) != 1:
                raise Stop(f"{len(fitting)} objects at {path} have the {field} {value!r}, and one is needed.")
            self.found[path, field, value] = fitting[0]["pk"]
        return self.found[path, field, value]


def needed(name):
    if not os.environ.get(name):
        raise Stop(f"{name} is not set; --help says what is needed.")
    return os.environ[name]


def token_in(name):
    """A token as a header can hold it."""
    token = needed(name).strip()
    if not token or not all(" " <= letter <= "~" for letter in token):
        raise Stop(f"{name} holds a line break or a letter that no token has; copy the token again, and nothing around it.")
    return token


def version_of(text):
    """Year and month; a version that cannot be read counts as newer than all."""
    try:
        year, month = text.split("-")[0].split(".")[:2]
        return int(year), int(month)
    except ValueError:
        return 9999, 0


