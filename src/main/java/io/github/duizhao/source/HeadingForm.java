package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Origin;
import java.util.regex.Pattern;

/**
 * A heading that Duizhao does not know by itself, for example {@code 卷之(\S+)} of rank part.
 *
 * @param pattern matches the label at the start of the line; its first group is the number, and
 *     what follows the match is the title
 * @param origin where the editor wrote it
 */
public record HeadingForm(Pattern pattern, HeadingLabel.Rank rank, Origin origin) {}
