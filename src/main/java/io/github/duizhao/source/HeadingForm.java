package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Origin;
import java.util.regex.Pattern;

/**
 * A form of heading that is not built in, for example {@code 卷之(\S+)} of rank part.
 *
 * @param pattern matches the label at the start of the line; its first group is the number, and the
 *     text after the match is the title
 * @param origin its place in content/import.yml
 */
public record HeadingForm(Pattern pattern, HeadingLabel.Rank rank, Origin origin) {}
