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
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the words of a block without its marks. */
final class PlainBlockText {
  private static final Pattern TITLE = Pattern.compile("# .*");

  /** Import's own mark at a paragraph of which a witness has a part. */
  private static final Pattern OMISSION = Pattern.compile("^〔…〕|〔…〕$");

  private static final SectionId ANY = new SectionId("any");

  private PlainBlockText() {}

  /**
   * The words of a heading or paragraph with no other marks than import writes; {@code **河流**。长}
   * has {@code 河流。长}.
   */
  static Optional<String> of(FileBlock block, Language language) {
    boolean isTitle = TITLE.matcher(block.text()).matches();
    Report faults = new Report();
    SectionFile file = new SectionFile(ANY, Section.Kind.SECTION, "any", language, "any.md");
    return new SectionReader(faults)
        .read(file, isTitle ? block.text() : "# any {#any}\n\n" + block.text() + " {#any-p1}")
        .filter(section -> faults.findings().isEmpty() && section.notes().isEmpty())
        .flatMap(section -> isTitle ? Optional.of(section.title()) : only(section))
        .filter(PlainBlockText::isPlain)
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
