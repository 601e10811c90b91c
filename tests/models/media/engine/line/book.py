#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tongguan authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Books a consultation in a training office and begins it: book.py SERVER-FOLDER URL; prints its id."""
import datetime, json, pathlib, ssl, sys, urllib.request, uuid

folder, url = pathlib.Path(sys.argv[1]), sys.argv[2]
context = ssl.create_default_context(cafile=folder / "tls/ca.pem")
passwords = {user["role"]: user for user in json.loads((folder / "training.json").read_text())["users"]}


def ask(path, body, token=None):
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = "Bearer " + token
    request = urllib.request.Request(url + path, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, context=context, timeout=30) as reply:
        return json.load(reply)


def sign_in(role):
    user = passwords[role]
    return ask("/v1/login", {"user": user["user"], "password": user["password"], "device": str(uuid.uuid4()), "deviceName": "line"})


broker, officer = sign_in("broker"), sign_in("officer")
consultation = str(uuid.uuid4())
ask("/v1/consult/sessions", {"id": consultation, "event": str(uuid.uuid4()), "data": {
    "office": officer["tenant"]["id"], "enterprise": broker["tenant"]["id"],
    "subject": {"kind": "declaration", "document": str(uuid.uuid4()), "title": "line"}, "agenda": []}}, broker["accessToken"])
made = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
answer = ask(f"/v1/consult/sessions/{consultation}/log", {"events": [{"id": str(uuid.uuid4()), "kind": "begun", "made": made, "data": {}}]}, officer["accessToken"])
if "number" not in answer["answers"][0]:
    sys.exit(json.dumps(answer))
print(consultation)
