package io.github.duizhao.config;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.source.HeadingForm;
import io.github.duizhao.source.PageFurniture;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the entries of {@code furniture} and {@code headings}. */
final class PatternReader {
  /** Deep nesting in a longer one could exhaust the stack. */
  private static final int LONGEST = 1000;

  private PatternReader() {}

  static Optional<PageFurniture> furniture(YamlValue item) {
    return item.mapping()
        .flatMap(
            mapping -> {
              Optional<Pattern> pattern = pattern(mapping);
              Optional<PageFurniture.Meaning> means =
                  mapping.optional("means").flatMap(Choices.of(PageFurniture.Meaning.class)::read);
              mapping.refuseOthers();
              return pattern.map(compiled -> new PageFurniture(compiled, means, item.origin()));
            });
  }

  static Optional<HeadingForm> heading(YamlValue item) {
    return item.mapping()
        .flatMap(
            mapping -> {
              Optional<Pattern> pattern = pattern(mapping).filter(found -> hasGroup(found, item));
              Optional<HeadingLabel.Rank> rank =
                  mapping.required("rank").flatMap(Choices.of(HeadingLabel.Rank.class)::read);
              mapping.refuseOthers();
              return pattern.isEmpty() || rank.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new HeadingForm(pattern.get(), rank.get(), item.origin()));
            });
  }

  private static boolean hasGroup(Pattern pattern, YamlValue item) {
    boolean found = pattern.matcher("").groupCount() > 0;
    if (!found) {
      item.refuse("expected a group (…) around the number in the pattern");
    }
    return found;
  }

  private static Optional<Pattern> pattern(YamlMapping mapping) {
    return mapping.required("pattern").flatMap(PatternReader::compile);
  }

  private static Optional<Pattern> compile(YamlValue value) {
    String expected = "a regular expression of at most " + LONGEST + " characters";
    Optional<String> text = value.textThat(expected, it -> it.length() <= LONGEST);
    try {
      return text.map(regex -> Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS));
    } catch (PatternSyntaxException e) {
      String place = e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1);
      value.refuse("expected a regular expression: " + e.getDescription() + place);
      return Optional.empty();
    }
  }
}
