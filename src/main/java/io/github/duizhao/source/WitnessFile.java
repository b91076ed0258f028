package io.github.duizhao.source;

import io.github.duizhao.file.Encoding;
import io.github.duizhao.model.Sigil;
import java.util.Optional;

/**
 * Where a witness stands and how it is to be read.
 *
 * @param path below the book's folder, for example {@code content/witnesses/page.txt}
 * @param encoding as the editor declares it; if empty, the file's bytes must tell
 */
public record WitnessFile(Sigil sigil, String path, Optional<Encoding> encoding) {}
