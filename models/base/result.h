// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <tl/expected.hpp>

namespace Tongguan {

// All that code branches on. Text for people is made in ui/ from kind and code.
enum class ErrorKind {
    Offline,  // no line, time-out, server not there: the same request may succeed later
    Refused,  // understood and declined: `code` says why, `field` where
    Conflict, // somebody else changed it first
    Corrupt,  // bytes that cannot be what they claim: damaged file, not our format
    Denied,   // not signed in, or not allowed
    Invalid,  // the request or the input is wrong: `field` names the place
    Bug       // our own mistake
};

struct Error {
    ErrorKind kind = ErrorKind::Bug;
    QString code;   // stable, lower-case with dots: "store.full", "xml.truncated"
    QString detail; // for the log and the details pane, English
    QString field;  // key path in the document, or file position, where one is to blame

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString code, QString detail = {}, QString field = {})
{
    return tl::unexpected<Error>(Error { kind, std::move(code), std::move(detail), std::move(field) });
}

// "refused" and so on: stable words for JSON and logs.
[[nodiscard]] QString errorKindName(ErrorKind kind);

} // namespace Tongguan
