// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/attachmentfolder.h"
#include "models/exchange/singlewindow/declarationmessage.h"

namespace Tongguan {

[[nodiscard]] QStringList attachedNames(const Document& document); // of the files that its lines name
[[nodiscard]] bool areAttachedHere(const Document& document, DocumentId id, const AttachmentFolder& folder); // some, and all of them
[[nodiscard]] QList<Finding> checkAttached(const Document& document, DocumentId id, const AttachmentFolder& folder); // as they are here
// The message with those files as the import client wants them, a flat ZIP. Fails as writePackage() does.
[[nodiscard]] Result<QByteArray> packAttached(const Document& document, DocumentId id, const AttachmentFolder& folder, const QString& name, const WriteOptions& options);

} // namespace Tongguan
