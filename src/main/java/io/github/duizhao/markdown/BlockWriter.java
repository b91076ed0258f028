package io.github.duizhao.markdown;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Segment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes blocks as Markdown with their ids, without a line end after the last line. */
final class BlockWriter implements Block.Visitor<String> {
  private static final Pattern BLOCK_START =
      Pattern.compile("(?m)^(\\s*)(#|[-+=~>]|:|\\d{1,9}[.)])");

  private final InlineWriter inlines = new InlineWriter();
  private final FurtherBlocksWriter further = new FurtherBlocksWriter();

  /** Alternates between adjacent lists, which would be one list otherwise. */
  private String bullet = "- ";

  String write(List<Block> blocks) {
    return blocks(further.separate(blocks));
  }

  private String blocks(List<Block> blocks) {
    StringBuilder markdown = new StringBuilder();
    boolean afterStarred = false;
    Optional<Block> before = Optional.empty();
    for (Block block : blocks) {
      boolean starred = isBullets(block) && before.filter(BlockWriter::isBullets).isPresent();
      bullet = starred && !afterStarred ? "* " : "- ";
      afterStarred = bullet.equals("* ");
      markdown.append(markdown.isEmpty() ? "" : "\n\n").append(block.accept(this));
      before = Optional.of(block);
    }
    return markdown.toString();
  }

  /** The blocks of an item, with a blank line only where one is needed. */
  private String tight(List<Block> blocks) {
    StringBuilder markdown = new StringBuilder();
    Optional<Block> before = Optional.empty();
    for (Block block : blocks) {
      boolean quotations =
          block instanceof Block.Quotation
              && before.filter(Block.Quotation.class::isInstance).isPresent();
      boolean tight =
          block instanceof Block.Separator
              || block instanceof Block.Heading
              || block instanceof Block.Verse
              || block instanceof Block.CodeBlock
              || (block instanceof Block.Paragraph
                  && before.filter(Block.Heading.class::isInstance).isPresent())
              || (block instanceof Block.Quotation && !quotations)
              || (block instanceof Block.ItemList list && (isBullets(list) || list.start() == 1));
      markdown.append(tight ? "\n" : "\n\n");
      // three hyphens directly below text would make it a heading
      markdown.append(block instanceof Block.Separator ? "***" : blocks(List.of(block)));
      before = Optional.of(block);
    }
    return markdown.toString();
  }

  private static boolean isBullets(Block block) {
    return block instanceof Block.ItemList list && list.kind() == Block.ItemList.Kind.BULLET;
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return segment(paragraph.segment());
  }

  @Override
  public String heading(Block.Heading heading) {
    return "#".repeat(heading.level()) + " " + onOneLine(segment(heading.segment()));
  }

  @Override
  public String verse(Block.Verse verse) {
    StringBuilder lines = new StringBuilder();
    List<Inline> content = verse.segment().text().original().content();
    for (Inline inline : content) {
      lines.append(inline instanceof Inline.LineBreak ? "\n" : inlines.write(List.of(inline)));
    }
    return fence("verse", lines.toString(), verse.segment());
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return fence(
        code.syntax().orElse(""),
        CodeText.written(code.segment().text().original().plainText(), code.syntax()),
        code.segment());
  }

  private String fence(String word, String text, Segment segment) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    String body = text.isEmpty() ? "" : text + "\n";
    return fence + word + "\n" + body + fence + "\n" + further.mark(segment);
  }

  @Override
  public String quotation(Block.Quotation quotation) {
    return switch (quotation.form()) {
      case DETAILS -> details(quotation.blocks());
      case CENTER -> "<div align=\"center\">\n\n" + blocks(quotation.blocks()) + "\n\n</div>";
      case QUOTATION -> quoted(blocks(quotation.blocks()));
      case NOTE, TIP, IMPORTANT, WARNING, CAUTION -> alert(quotation);
    };
  }

  private String details(List<Block> blocks) {
    List<Block> rest = blocks.subList(1, blocks.size());
    return "<details>\n<summary>\n\n"
        + blocks(blocks.subList(0, 1))
        + "\n\n</summary>\n\n"
        + (rest.isEmpty() ? "" : blocks(rest) + "\n\n")
        + "</details>";
  }

  private String alert(Block.Quotation alert) {
    boolean startsWithText =
        !alert.blocks().isEmpty() && alert.blocks().get(0) instanceof Block.Paragraph;
    return quoted(
        "[!" + alert.form() + "]" + (startsWithText ? "\n" : "\n\n") + blocks(alert.blocks()));
  }

  private static String quoted(String markdown) {
    return markdown
        .lines()
        .map(line -> line.isEmpty() ? ">" : "> " + line)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String itemList(Block.ItemList list) {
    String dash = bullet;
    String between = list.spacing() == Block.ItemList.Spacing.LOOSE ? "\n\n" : "\n";
    StringBuilder markdown = new StringBuilder();
    int number = list.start();
    boolean isDefined = false;
    for (Block.Item item : list.items()) {
      boolean isTerm = item.mark() == Block.Item.Mark.TERM;
      boolean isNextTerm = isDefined && isTerm;
      boolean isOneOfTerms = isTerm && !isDefined;
      isDefined = list.kind() == Block.ItemList.Kind.DEFINITIONS && !isTerm;
      String mark =
          switch (list.kind()) {
            case BULLET -> dash;
            case ORDERED -> number++ + ". ";
            case PARENTHESIZED -> number++ + ") ";
            case DEFINITIONS -> item.mark() == Block.Item.Mark.TERM ? "" : ": ";
          };
      String body = task(item.mark()) + segment(item.segment());
      if (!item.blocks().isEmpty()) {
        body +=
            list.spacing() == Block.ItemList.Spacing.LOOSE
                ? "\n\n" + blocks(item.blocks())
                : tight(item.blocks());
      }
      String indent = " ".repeat(mark.length());
      markdown
          .append(markdown.isEmpty() ? "" : isNextTerm ? "\n\n" : isOneOfTerms ? "\n" : between)
          .append(mark)
          .append(body.replaceAll("\n(?=[^\n])", "\n" + indent));
    }
    return markdown.toString();
  }

  private static String task(Block.Item.Mark mark) {
    return switch (mark) {
      case OPEN -> "[ ] ";
      case DONE -> "[x] ";
      case NONE, TERM -> "";
    };
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
        .map(cell -> onOneLine(inlines.write(cell.original().content())))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Writes line breaks as HTML, because a heading or row of a table is one line. */
  static String onOneLine(String markdown) {
    return markdown.replace("\\\n", "<br>");
  }

  private String segment(Segment segment) {
    Phrase phrase = segment.text().original();
    String text = guardStart(inlines.write(phrase.content()));
    return text + (text.isEmpty() ? "" : " ") + further.mark(segment);
  }

  /** Escapes what would start a heading, list or quotation. */
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
