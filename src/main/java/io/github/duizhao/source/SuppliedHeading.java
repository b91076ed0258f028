package io.github.duizhao.source;

import io.github.duizhao.model.Origin;
import java.util.Optional;

/**
 * A heading that the witness lacks and the editor adds; readers see its title in 〔〕.
 *
 * @param label for example {@code 第四章}
 * @param title without the label and without brackets
 * @param parent the label of the heading it stands under, if it is not the topmost
 * @param origin where the editor wrote it
 */
public record SuppliedHeading(String label, String title, Optional<String> parent, Origin origin) {}
