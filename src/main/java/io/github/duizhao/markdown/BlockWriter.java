package io.github.duizhao.markdown;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Segment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes blocks as Markdown, each with its id; every answer ends without a line end. */
final class BlockWriter implements Block.Visitor<String> {
  private static final Pattern BLOCK_START =
      Pattern.compile("(?m)^(\\s*)(#|[-+=~>]|:|\\d{1,9}[.)])");

  private final InlineWriter inlines = new InlineWriter();

  String write(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n\n"));
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return segment(paragraph.segment());
  }

  @Override
  public String heading(Block.Heading heading) {
    return "#".repeat(heading.level()) + " " + segment(heading.segment());
  }

  @Override
  public String quotation(Block.Quotation quotation) {
    return write(quotation.blocks())
        .lines()
        .map(line -> line.isEmpty() ? ">" : "> " + line)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String itemList(Block.ItemList list) {
    StringBuilder markdown = new StringBuilder();
    int number = list.start();
    for (Block.Item item : list.items()) {
      String mark = list.kind() == Block.ItemList.Kind.BULLET ? "- " : number++ + ". ";
      String body = segment(item.segment());
      if (!item.blocks().isEmpty()) {
        body += "\n\n" + write(item.blocks());
      }
      String indent = " ".repeat(mark.length());
      markdown
          .append(markdown.isEmpty() ? "" : "\n")
          .append(mark)
          .append(body.replaceAll("\n(?=[^\n])", "\n" + indent));
    }
    return markdown.toString();
  }

  @Override
  public String table(Block.Table table) {
    String rule =
        table.alignments().stream()
            .map(
                alignment ->
                    switch (alignment) {
                      case START -> "---";
                      case CENTER -> ":---:";
                      case END -> "---:";
                    })
            .collect(Collectors.joining(" | ", "| ", " |"));
    String body = table.rows().stream().map(row -> row(row) + "\n").collect(Collectors.joining());
    return row(table.header()) + "\n" + rule + "\n" + body + "{#" + table.id() + "}";
  }

  @Override
  public String figure(Block.Figure figure) {
    return inlines.image(figure.original()) + " {#" + figure.id() + "}";
  }

  @Override
  public String separator(Block.Separator separator) {
    return "---";
  }

  private String row(Block.Row row) {
    return row.cells().stream()
        .map(cell -> inlines.write(cell.original().content()))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private String segment(Segment segment) {
    Phrase phrase = segment.text().original();
    String text = guardStart(inlines.write(phrase.content()));
    return text + (text.isEmpty() ? "" : " ") + "{#" + segment.id() + "}";
  }

  /** Keeps text from being read as the start of a heading, list or quotation. */
  private static String guardStart(String text) {
    return BLOCK_START
        .matcher(text)
        .replaceAll(
            match -> {
              String start = match.group(2);
              int at = start.length() - 1;
              return Matcher.quoteReplacement(
                  match.group(1) + start.substring(0, at) + "\\" + start.charAt(at));
            });
  }
}
