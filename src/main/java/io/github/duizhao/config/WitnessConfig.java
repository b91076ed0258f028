package io.github.duizhao.config;

import io.github.duizhao.file.Encoding;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Sigil;
import java.util.Optional;

/**
 * One witness in {@code content/import.yml}.
 *
 * @param file a plain file name in {@code content/witnesses/}
 * @param encoding of the file, if the editor declares it
 * @param description of the witness, in any language
 * @param base whether its reading is taken if nothing argues against it
 */
public record WitnessConfig(
    Sigil sigil,
    String file,
    Optional<Encoding> encoding,
    Optional<Localized> description,
    boolean base,
    Origin origin) {}
