package io.github.duizhao.source;

import io.github.duizhao.model.Origin;
import java.util.Optional;

/**
 * A heading that no witness has and the editor adds; readers see its title in 〔〕.
 *
 * @param label for example {@code 第四章}
 * @param title without the label and without brackets
 * @param parent the label of the heading above it, unless it is the topmost
 * @param origin its place in content/import.yml
 */
public record SuppliedHeading(String label, String title, Optional<String> parent, Origin origin) {}
