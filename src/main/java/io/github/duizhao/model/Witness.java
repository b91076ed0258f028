package io.github.duizhao.model;

import java.util.Optional;

/**
 * One copy of the original text.
 *
 * @param file its name in {@code content/witnesses/}
 * @param description what it is, for example a newspaper's page
 * @param base whether its reading is used unless there is a reason against it
 */
public record Witness(Sigil sigil, String file, Optional<Localized> description, boolean base) {}
