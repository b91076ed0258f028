package io.github.duizhao.source;

import io.github.duizhao.file.Encoding;
import io.github.duizhao.model.Sigil;
import java.util.Optional;

/**
 * Where a witness is and how to read it.
 *
 * @param path below the book's folder, for example {@code content/witnesses/page.txt}
 * @param encoding as the editor declares it; if empty, it is detected
 */
public record WitnessFile(Sigil sigil, String path, Optional<Encoding> encoding) {}
