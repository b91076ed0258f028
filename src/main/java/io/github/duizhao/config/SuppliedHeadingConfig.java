package io.github.duizhao.config;

import io.github.duizhao.model.Origin;
import java.util.Optional;

/**
 * A heading that the witness lacks and the editor adds; readers see it in 〔〕.
 *
 * @param heading the label, for example {@code 第四章}
 * @param title without the label and without brackets
 * @param in the label of the heading it stands under, if it is not the topmost
 */
public record SuppliedHeadingConfig(
    String heading, String title, Optional<String> in, Origin origin) {}
