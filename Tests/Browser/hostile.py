"""Texts that try to become more than text: what is tried, times where it is tried.

Every address that would run says so by changing the title of the page, and so does every piece of markup.
"""

RUN = "document.title='broken'"

# Addresses that no link and no picture may lead to.
ADDRESSES = {
    "script": f"javascript:{RUN}",
    "script-in-capitals": f"JaVaScRiPt:{RUN}",
    "script-entities": "&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;document.title='broken'",
    "script-hex-entities": "&#x6A;&#x61;&#x76;&#x61;&#x73;&#x63;&#x72;&#x69;&#x70;&#x74;&#x3A;document.title='broken'",
    "script-no-semicolons": "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3Adocument.title='broken'",
    "script-padded-entities": "&#0000106&#0000097&#0000118&#0000097script:document.title='broken'",
    "script-named-colon": "javascript&colon;document.title='broken'",
    "script-named-tab": "java&Tab;script:document.title='broken'",
    "script-named-newline": "java&NewLine;script:document.title='broken'",
    "script-tab": f"java\tscript:{RUN}",
    "script-control": f"\x01javascript:{RUN}",
    "script-bell": f"java\x07script:{RUN}",
    "script-delete": f"java\x7fscript:{RUN}",
    "script-percent": "java%09script:document.title='broken'",
    "script-percent-colon": "javascript%3Adocument.title='broken'",
    "script-escaped": f"java\\script:{RUN}",
    "script-soft-hyphen": f"java\u00adscript:{RUN}",
    "script-zero-width": f"java\u200bscript:{RUN}",
    "script-full-width": f"\uff4aavascript:{RUN}",
    "script-full-width-colon": f"javascript\uff1a{RUN}",
    "script-comment": "javascript://%0d%0adocument.title='broken'",
    "script-behind-feed": f"feed:javascript:{RUN}",
    "script-behind-view-source": f"view-source:javascript:{RUN}",
    "script-jar": f"jar:javascript:{RUN}!/",
    "script-live": f"livescript:{RUN}",
    "script-visual-basic": 'vbscript:msgbox("broken")',
    "script-visual-basic-mixed": 'vBsCrIpT:msgbox(1)',
    "data-html": "data:text/html,<script>document.title='broken'</script>",
    "data-html-base64": "data:text/html;base64,PHNjcmlwdD5kb2N1bWVudC50aXRsZT0nYnJva2VuJzwvc2NyaXB0Pg==",
    "data-svg": "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload=\"document.title='broken'\"/>",
    "data-png-type": "data:image/png,<script>document.title='broken'</script>",
    "data-capitals": "DATA:text/html,broken",
    "data-tab": "da\tta:text/html,broken",
    "blob": "blob:https://example.com/2f6b",
    "file": "file:///etc/passwd",
    "file-capitals": "FILE:///etc/passwd",
    "filesystem": "filesystem:https://example.com/temporary/a",
    "about": "about:blank",
    "chrome": "chrome://settings",
    "ftp": "ftp://example.com/a",
    "web-socket": "ws://example.com/a",
    "intent": "intent://example.com#Intent;scheme=http;end",
    "windows-drive": "C:\\Windows\\win.ini",
    "other-host": "//evil.example/a",
    "other-host-tab": "/\t/evil.example/a",
    "other-host-backslashes": "\\\\evil.example/a",
    "other-host-mixed": "/\\evil.example/a",
    "other-host-entity": "&#47;&#47;evil.example/a",
    "other-host-blank": " //evil.example/a",
}

# Where an address may stand; `{}` is the address.
ADDRESS_PLACES = {
    "link": "# Outage\n\nSee [here]({}).\n",
    "link-in-brackets": "# Outage\n\nSee [here](<{}>).\n",
    "link-with-title": "# Outage\n\nSee [here](<{}> \"why\").\n",
    "image": "# Outage\n\n![graph](<{}>)\n",
    "reference": "# Outage\n\nSee [here][a] and ![graph][a].\n\n[a]: <{}> 'why'\n",
    "autolink": "# Outage\n\nSee <{}>.\n",
    "bare": "# Outage\n\nSee {} for more.\n",
    "timeline": "# Outage\n\n## Timeline\n\n- 2024-05-14 10:00 UTC [paged](<{}>)\n- 2024-05-14 11:00 UTC resolved\n",
    "table": "# Outage\n\n## Action items\n\n| Action | Owner |\n| --- | --- |\n| [fix](<{}>) | ana |\n",
    "front-matter": "---\ntitle: Outage\nlink: \"{}\"\nservices: [\"{}\"]\n---\n\nText.\n",
}

# Markup and the like that must stay text.
TEXTS = {
    "script": f"<script>{RUN}</script>",
    "script-capitals": f"<SCRIPT >{RUN}</SCRIPT\t>",
    "script-split": f"<scr<script>ipt>{RUN}</scr</script>ipt>",
    "script-source": "<script src=//evil.example/a.js></script>",
    "script-slash": f"<script/x>{RUN}</script>",
    "script-entities": "&lt;script&gt;document.title='broken'&lt;/script&gt;",
    "script-numbers": "&#60;script&#62;document.title='broken'&#60;/script&#62;",
    "image-handler": f'<img src=x onerror="{RUN}">',
    "image-handler-slash": f"<img/src=x/onerror={RUN}>",
    "image-no-end": f'<img src=x onerror="{RUN}" ',
    "svg": f'<svg onload="{RUN}"><script>{RUN}</script></svg>',
    "svg-animate": "<svg><a><animate attributeName=href values=javascript:document.title='broken' /></a></svg>",
    "svg-foreign": f"<svg><foreignObject><body onload=\"{RUN}\"></foreignObject></svg>",
    "math": "<math><mtext><table><mglyph><style><img src=x onerror=document.title='broken'>",
    "frame": "<iframe srcdoc=\"<script>parent.document.title='broken'</script>\"></iframe>",
    "frame-source": "<iframe src=javascript:parent.document.title='broken'></iframe>",
    "object": "<object data=//evil.example/a></object><embed src=//evil.example/b>",
    "refresh": "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "style": "<style>@import url(https://evil.example/a.css);</style>",
    "style-attribute": "<p style=\"background:url(https://evil.example/a)\">x</p>",
    "link": "<link rel=stylesheet href=https://evil.example/a.css>",
    "base": "<base href=https://evil.example/>",
    "form": "<form action=https://evil.example/><input name=a autofocus onfocus=document.title='broken'></form>",
    "details": f"<details open ontoggle=\"{RUN}\">x</details>",
    "media": f"<video src=x onerror=\"{RUN}\"></video><audio src=//evil.example/a autoplay>",
    "template": "<template><img src=x onerror=document.title='broken'></template>",
    "marquee": f"<marquee onstart={RUN}>x</marquee>",
    "title-end": f"</title><script>{RUN}</script>",
    "style-end": f"</style><script>{RUN}</script>",
    "textarea": f"<textarea></textarea><script>{RUN}</script>",
    "comment": f"<!--><script>{RUN}</script>-->",
    "comment-end": f"--!><script>{RUN}</script>",
    "cdata": f"<![CDATA[<script>{RUN}</script>]]>",
    "processing": f"<?xml version='1.0'?><script>{RUN}</script>",
    "attribute": f"\" onmouseover=\"{RUN}\" autofocus onfocus=\"{RUN}\" x=\"",
    "attribute-single": f"' onmouseover='{RUN}' autofocus onfocus='{RUN}' x='",
    "attribute-end": f"\"><img src=x onerror={RUN}>",
    "attribute-backquote": f"`onerror={RUN}`",
    "mustache": "{{{body}}}{{> head}}{{#facts}}{{/facts}}{{style}}",
    "mustache-change": "{{=<% %>=}}<% body %>",
    "mustache-open": "{{#day}} {{/",
    "clobbering": "<a id=body name=title></a><form id=document><input name=cookie></form>",
    "css": "</style>{background:url(https://evil.example/a)}body{display:none}",
    "direction": "\u202e>/tpircs<'nekorb'=eltit.tnemucod>tpircs<\u202c \u2066x\u2069",
    "zero-width": "<\u200bscript>document.title='broken'<\u200b/script>",
    "line-separators": "<script>\u2028document.title='broken'\u2029</script>",
    "replacement": "\ufffd<\ufffdscript>&#0;&#xD800;&#x110000;",
    "full-width": "\uff1cscript\uff1edocument.title='broken'\uff1c/script\uff1e",
    "unknown-entity": "&lt&ltscript&gt;&bogus;&amp;lt;",
    "deep": "[" * 60 + "<b>" * 40 + "x",
}

# Where a text may stand; `{}` is the text and `{quoted}` the text as YAML takes it in quotes.
TEXT_PLACES = {
    "title": "# {}\n\nText.\n",
    "paragraph": "# Outage\n\n{}\n\nMore.\n",
    "inline": "# Outage\n\nBefore {} behind.\n",
    "heading": "# Outage\n\n## {}\n\nText.\n\n### {}\n\nText.\n",
    "front-matter": "---\ntitle: {quoted}\nseverity: {quoted}\nstatus: {quoted}\nauthors: [{quoted}]\nservices: [{quoted}]\n---\n\nText.\n",
    "field": "# Outage\n\n**Severity:** {}\\\n**Status:** {}\\\n**Authors:** {}\n\nText.\n",
    "timeline": "# Outage\n\n## Timeline\n\n- 2024-05-14 10:00 UTC Alert: {}\n- 2024-05-14 11:00 UTC Resolved, {}\n",
    "zone": "# Outage\n\nAll times in {}.\n\n## Timeline\n\n- 2024-05-14 10:00 {} paged\n- 2024-05-14 11:00 {} resolved\n",
    "cell": "# Outage\n\n## Timeline\n\n| Time | {} |\n| --- | --- |\n| 2024-05-14 10:00 UTC | {} |\n| 2024-05-14 10:10 UTC | x |\n",
    "owner": "# Outage\n\n## Action items\n\n- [ ] Fix it, owner: {}, due 2024-06-01\n- [x] {} (@ana)\n",
    "alternative": "# Outage\n\n![{}](https://example.com/a.png \"{}\")\n",
    "link-title": "# Outage\n\n[text](https://example.com/ \"{}\") [{}](https://example.com/ '{}')\n",
    "info": "# Outage\n\n```{}\ncode\n```\n\n~~~ {}\n{}\n~~~\n",
    "code": "# Outage\n\nRun `{}` now.\n\n    {}\n",
    "step": "# Playbook: failover\n\n## Steps\n\n- [ ] {}\n  - {}\n- [x] Done {}\n\n1. {}\n",
    "update": "# Search is slow\n\n**Investigating** - {}\n\nMar 12, 14:02 UTC\n\n**Resolved** - {}\n\nMar 12, 15:02 UTC\n\nThis incident affected: {}.\n",
    "quote": "# Outage\n\n> {}\n\n- {}\n\n*{}*\n",
}

# What a configuration may say of all pages.
CONFIGURATION = """page:
  company: {quoted}
  footer: {quoted}
  home: https://example.com/?a=%22%3E&b='><script>
"""


def _quoted(text):
    import json
    return json.dumps(text)


def _filled(place, text):
    return place.replace("{quoted}", _quoted(text)).replace("{}", text)


def documents():
    """Every document by its name."""
    found = {}
    for kind, texts, places in (("address", ADDRESSES, ADDRESS_PLACES), ("text", TEXTS, TEXT_PLACES)):
        for place, form in places.items():
            for name, text in texts.items():
                if place == "front-matter":
                    # YAML has no control characters.
                    text = "".join(c for c in text if c >= " " and c != "\x7f")
                found[f"{kind}-{place}-{name}"] = _filled(form, text)
    return found


def configurations():
    """Configurations by the name of the folder that they are for."""
    return {name: _filled(CONFIGURATION, text) for name, text in TEXTS.items()}


# A page that breaks every promise: the tests are worth nothing if it passes.
BROKEN = {
    "runs a script": "<script>document.title='broken'</script>",
    "writes to the console": "<script>console.log('broken')</script>",
    "opens a dialog": "<script>alert('broken')</script>",
    "has a handler": "<p onclick=\"x\">x</p>",
    "asks the network": "<img src=\"https://evil.example/a.png\">",
    "loads a style": "<link rel=stylesheet href=\"https://evil.example/a.css\">",
    "leads to a script": "<a href=\"java\tscript:x\">x</a>",
    "leads to another host": "<a href=\"/\\evil.example/\">x</a>",
    "leads to data": "<a href=\"data:text/html,x\">x</a>",
    "holds a picture that is none": "<img src=\"data:text/html,x\">",
    "has a frame": "<iframe srcdoc=x></iframe>",
    "has a style of its own": "<p style=\"color:red\">x</p>",
    "has a second style": "<style>p{}</style><style>p{}</style>",
    "changes the base": "<base href=\"https://evil.example/\">",
    "goes elsewhere": "<meta http-equiv=refresh content=\"0;url=about:blank\">",
    "clobbers a name": "<p id=\"body\">x</p>",
}
