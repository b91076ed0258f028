package io.github.duizhao.config;

import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Origin;
import java.util.Optional;

/**
 * One witness as {@code content/import.yml} names it.
 *
 * @param sigil one capital letter, {@code A} to {@code Z}
 * @param file a plain file name in {@code content/witnesses/}
 * @param description what the witness is, in any language
 * @param base whether its text is the text of the book
 */
public record WitnessConfig(
    String sigil, String file, Optional<Localized> description, boolean base, Origin origin) {}
