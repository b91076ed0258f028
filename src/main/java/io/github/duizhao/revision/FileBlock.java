package io.github.duizhao.revision;

import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file between two blank ones. {@code 加快… {#c5-1-p2}} has the text {@code 加快…} and
 * the id {@code c5-1-p2}.
 *
 * @param line the first of its lines, counted from 1
 * @param text without the id
 */
record FileBlock(int line, String text, Optional<SegmentId> id) {
  private static final Pattern MARK =
      Pattern.compile("(?:^|\\s)\\{#([a-z][a-z0-9]*(?:-[a-z0-9]+)*)}\\s*$");

  private static final Pattern TITLE = Pattern.compile("# .*");

  /** The mark that import adds to a paragraph of which the witnesses have only a part. */
  private static final Pattern OMISSION = Pattern.compile("^〔…〕|〔…〕$");

  private static final SectionId ANY = new SectionId("any");

  /** The blocks of a file, in its order. */
  static List<FileBlock> of(String file) {
    List<FileBlock> blocks = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) (file + "\n\n").lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        lines.add(line.stripTrailing());
      } else if (!lines.isEmpty()) {
        blocks.add(of(number - lines.size(), String.join("\n", lines)));
        lines.clear();
      }
    }
    return blocks;
  }

  private static FileBlock of(int line, String text) {
    Matcher mark = MARK.matcher(text);
    return mark.find() && SegmentId.isWellFormed(mark.group(1))
        ? new FileBlock(
            line, text.substring(0, mark.start()), Optional.of(new SegmentId(mark.group(1))))
        : new FileBlock(line, text, Optional.empty());
  }

  /**
   * The words of a heading or paragraph without its marks: {@code 河流。长} for {@code **河流**。长}. Empty
   * if it has marks that import does not write.
   */
  Optional<String> words(Language language) {
    boolean isTitle = TITLE.matcher(text).matches();
    Report faults = new Report();
    SectionFile file = new SectionFile(ANY, Section.Kind.SECTION, "any", language, "any.md");
    return new SectionReader(faults)
        .read(file, isTitle ? text : "# any {#any}\n\n" + text + " {#any-p1}")
        .filter(section -> faults.findings().isEmpty() && section.notes().isEmpty())
        .flatMap(section -> isTitle ? Optional.of(section.title()) : only(section))
        .filter(FileBlock::isPlain)
        .map(phrase -> OMISSION.matcher(phrase.plainText()).replaceAll(""));
  }

  private static Optional<Phrase> only(SectionText section) {
    List<Block> blocks = section.blocks();
    if (blocks.size() != 1) {
      return Optional.empty();
    } else if (blocks.get(0) instanceof Block.Heading heading) {
      return Optional.of(heading.segment().text().original());
    }
    return blocks.get(0) instanceof Block.Paragraph paragraph
        ? Optional.of(paragraph.segment().text().original())
        : Optional.empty();
  }

  private static boolean isPlain(Phrase phrase) {
    return phrase.content().stream()
        .allMatch(inline -> inline instanceof Inline.Text || inline instanceof Inline.Strong);
  }
}
