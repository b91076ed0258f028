package io.github.duizhao.markdown;

import io.github.duizhao.model.Note;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionText;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a section in one language as a Markdown file that {@link SectionReader} reads back. */
public final class SectionWriter {
  private SectionWriter() {}

  /** The text of the file: title, blocks and footnotes, with LF line ends. */
  public static String write(SectionText section) {
    InlineWriter inlines = new InlineWriter();
    StringBuilder markdown = new StringBuilder();
    markdown
        .append("# ")
        .append(BlockWriter.onOneLine(inlines.write(section.title().content())))
        .append(" {#")
        .append(section.id())
        .append("}\n");
    if (!section.blocks().isEmpty()) {
      markdown.append('\n').append(new BlockWriter().write(section.blocks())).append('\n');
    }
    for (Note note : section.notes()) {
      markdown.append('\n').append("[^").append(InlineWriter.label(note.id())).append("]: ");
      markdown.append(paragraphs(note.original(), inlines)).append('\n');
    }
    return markdown.toString();
  }

  private static String paragraphs(List<Phrase> paragraphs, InlineWriter inlines) {
    return paragraphs.stream()
        .map(paragraph -> inlines.write(paragraph.content()).replace("\n", "\n    "))
        .collect(Collectors.joining("\n\n    "));
  }
}
