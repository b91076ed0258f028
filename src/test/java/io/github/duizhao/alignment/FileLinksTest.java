package io.github.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.ReadingOrder;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileLinksTest {
  private static final Language ENGLISH = new Language("en");
  private static final Language FRENCH = new Language("fr");
  private static final String SETUP =
      """
      # Set-up

      ## First steps

      a

      ## First steps

      <a id="old"></a>b

      ## C {#custom}
      """;

  private final List<ReadingOrder.Place> places = new ArrayList<>();
  private final List<SectionText> originals = new ArrayList<>();
  private final List<SectionText> translations = new ArrayList<>();

  /** Links from content/en/guide/use.md. */
  @ParameterizedTest
  @CsvSource({
    "setup.md, #c2",
    "./setup.md, #c2",
    "../guide/setup.md, #c2",
    "setup.html, #c2",
    "setup, #c2",
    "SETUP.md, #c2",
    "setup.md?plain=1, #c2",
    "setup.md#, #c2",
    "setup.md#set-up, #c2",
    "setup.md#first-steps, #c2-p1",
    "setup.md#first-steps-1, #c2-p3",
    "setup.md#First-Steps, #c2-p1",
    "setup.md#first--steps, #c2-p1",
    "setup.md#old, #c2-p4",
    "setup.md#custom, #c2-p5",
    "setup.md#c2-p3, #c2-p3",
    "/guide/setup, #c2",
    "/guide/setup.html#old, #c2-p4",
    "../, #c1",
    "../README.md, #c1",
    "../index.html, #c1",
    "/, #c1",
    "my%20file.md, #c4",
    "../%E6%B2%B3.md, #c5",
    "#use, #c3",
    "#deep, #c3-p2",
    "#c2-p3, #c2-p3",
    "https://example.org/setup.md, https://example.org/setup.md",
    "//example.org/a, https://example.org/a",
    "#glossary, #glossary"
  })
  void linkLeadsToASegmentOrSection(String link, String expected) {
    assertThat(targets("[a](<" + link + ">)\n\n## Deep")).containsExactly(expected);
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set-up.md | there is no page 'guide/set-up.md' in content/en | did you mean"
            + " 'guide/setup.md'?",
        "../../fr/a.md | there is no page '../../fr/a.md' in content/en | correct the path",
        "setup.md#last | content/en/guide/setup.md has no heading or id '#last' | write the slug",
        "setup.md#fist-steps | has no heading or id '#fist-steps' | did you mean 'first-steps'?",
        "../code/a.rs | there is no page 'code/a.rs' in content/en | only pages of the book",
        "www.example.org | there is no page 'guide/www.example.org' | write https://",
        "'' | a link has no address | write it"
      })
  void brokenLinkIsReportedAndBecomesText(String link, String message, String hint) {
    assertThat(targets("a\n\n[a](<" + link + ">)")).containsExactly("");
    assertThat(broken).hasSize(1);
    assertThat(broken.get(0).toString())
        .startsWith("content/en/guide/use.md:5: LNK-001")
        .contains(message);
    assertThat(broken.get(0).hint().orElseThrow()).startsWith(hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## [a](setup.md)",
        "- [a](setup.md)",
        "> [*a*](setup.md)",
        "| [a](setup.md) |\n| --- |\n| b |",
        "a[^1]\n\n[^1]: [a](setup.md)",
        "<p><a href=\"setup.md\">a</a></p>",
        "[a][b]\n\n[b]: setup.md",
        "a {#c3-p1}\n\n[b](setup.md) {#c3-p1+}",
        "```verse\n[a](setup.md)\n```"
      })
  void linksAreFoundInAllTexts(String text) {
    assertThat(targets(text)).containsExactly("#c2");
  }

  @Test
  void oneMissingPageIsReportedOnce() {
    targets("[a](b.md)\n\n[a](./b.md) [b](b.md#c)\n\n[a](c.md)");
    assertThat(broken)
        .extracting(Finding::toString)
        .containsExactly(
            "content/en/guide/use.md:3: LNK-001 there is no page 'guide/b.md' in content/en,"
                + " and 2 more links lead there",
            "content/en/guide/use.md:7: LNK-001 there is no page 'guide/c.md' in content/en");
  }

  @Test
  void translationLinksToItsOwnHeadingsOrThoseOfTheOriginal() {
    add("c1", "a.md", "# A\n\n## First\n\n## Second\n", "# Aa\n\n## Premier\n\n## Second\n");
    add(
        "c2",
        "b.md",
        "# B\n\n[x](a.md#first)\n",
        "# Bb\n\n[x](a.md#premier) [x](a.md#first) [x](a.md#aa) [x](#b) [x](c.md)\n");
    add("c3", "c.md", "# C\n");
    FileLinks.Resolved resolved = resolve();
    assertThat(targets(resolved.originals().get(1))).containsExactly("#c1-p1");
    assertThat(targets(resolved.translations().get(1)))
        .containsExactly("#c1-p1", "#c1-p1", "#c1", "#c2", "#c3");
    assertThat(resolved.broken()).isEmpty();
  }

  private List<Finding> broken = List.of();

  private List<String> targets(String text) {
    add("c1", "README.md", "# Home\n");
    add("c2", "guide/setup.md", SETUP);
    add("c3", "guide/use.md", "# Use\n\n" + text + "\n");
    add("c4", "guide/my file.md", "# My\n");
    add("c5", "河.md", "# 河\n");
    FileLinks.Resolved resolved = resolve();
    broken = resolved.broken();
    return targets(resolved.originals().get(2));
  }

  private FileLinks.Resolved resolve() {
    return FileLinks.resolve(new ReadingOrder(places), originals, translations);
  }

  private static List<String> targets(SectionText section) {
    return section.texts().stream()
        .flatMap(text -> Inline.stream(text.content(), Inline.Link.class))
        .map(Inline.Link::target)
        .toList();
  }

  private void add(String id, String file, String original) {
    SectionId section = new SectionId(id);
    places.add(
        new ReadingOrder.Place(section, Section.Kind.CHAPTER, path(file), Optional.of(file), 0));
    originals.add(read(section, ENGLISH, file, original));
  }

  private void add(String id, String file, String original, String translation) {
    add(id, file, original);
    translations.add(read(new SectionId(id), FRENCH, file, translation));
  }

  private static String path(String file) {
    return file.replace("README", "index").replace(".md", "");
  }

  private static SectionText read(SectionId id, Language language, String file, String text) {
    String name = "content/" + language + "/" + file;
    return new SectionReader(new Report())
        .read(new SectionFile(id, Section.Kind.CHAPTER, path(file), language, name), text)
        .orElseThrow();
  }
}
