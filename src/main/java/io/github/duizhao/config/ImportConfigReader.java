package io.github.duizhao.config;

import io.github.duizhao.model.Decision;
import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.report.Report;
import io.github.duizhao.source.HeadingForm;
import io.github.duizhao.source.PageFurniture;
import io.github.duizhao.source.SuppliedHeading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads {@code content/import.yml}. The keys are {@code witnesses}, {@code coverage}, {@code
 * furniture}, {@code headings}, {@code supplied} and {@code decisions}; only {@code witnesses} is
 * required.
 */
public final class ImportConfigReader {
  /** The path of the settings below the book's folder. */
  public static final String PATH = "content/import.yml";

  private static final double DEFAULT_COVERAGE = 0.95;
  private static final Pattern SHARE = Pattern.compile("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?");

  /** In a longer pattern, deep nesting could exhaust the stack. */
  private static final int LONGEST_PATTERN = 1000;

  private ImportConfigReader() {}

  /** Returns the settings, or empty and all findings of SRC and CFG rules. */
  public static Optional<ImportConfig> read(Path bookFolder, Report report) {
    Faults faults = new Faults(PATH, report);
    return YamlReader.read(bookFolder, faults).flatMap(root -> read(root, faults));
  }

  private static Optional<ImportConfig> read(YamlMapping root, Faults faults) {
    List<WitnessConfig> witnesses = WitnessReader.read(root, faults);
    double coverage =
        root.optional("coverage").flatMap(ImportConfigReader::share).orElse(DEFAULT_COVERAGE);
    List<PageFurniture> furniture = root.list("furniture", ImportConfigReader::furniture);
    List<HeadingForm> headings = root.list("headings", ImportConfigReader::heading);
    List<SuppliedHeading> supplied = root.list("supplied", ImportConfigReader::supplied);
    List<Decision> decisions = root.list("decisions", DecisionReader::read);
    root.refuseOthers();
    return faults.any()
        ? Optional.empty()
        : Optional.of(
            new ImportConfig(witnesses, coverage, furniture, headings, supplied, decisions));
  }

  private static Optional<Double> share(YamlValue value) {
    return value
        .textMatching("a number from 0 to 1 such as 0.95", SHARE.asMatchPredicate())
        .map(Double::valueOf);
  }

  private static Optional<PageFurniture> furniture(YamlValue item) {
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

  private static Optional<HeadingForm> heading(YamlValue item) {
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
    return mapping.required("pattern").flatMap(ImportConfigReader::compile);
  }

  private static Optional<Pattern> compile(YamlValue value) {
    String expected = "a regular expression of at most " + LONGEST_PATTERN + " characters";
    Optional<String> text = value.textMatching(expected, it -> it.length() <= LONGEST_PATTERN);
    try {
      return text.map(regex -> Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS));
    } catch (PatternSyntaxException e) {
      String place = e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1);
      value.refuse("expected a regular expression: " + e.getDescription() + place);
      return Optional.empty();
    }
  }

  private static Optional<SuppliedHeading> supplied(YamlValue item) {
    return item.mapping()
        .flatMap(
            mapping -> {
              Optional<String> heading = mapping.required("heading").flatMap(YamlValue::text);
              Optional<String> title = mapping.required("title").flatMap(YamlValue::text);
              Optional<String> in = mapping.optional("in").flatMap(YamlValue::text);
              mapping.refuseOthers();
              return heading.isEmpty() || title.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new SuppliedHeading(heading.get(), title.get(), in, item.origin()));
            });
  }
}
