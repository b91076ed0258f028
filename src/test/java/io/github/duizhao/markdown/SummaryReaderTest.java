package io.github.duizhao.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Language;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryReaderTest {
  private final Report report = new Report();

  /** The form that mdBook's own guide describes. */
  @Test
  void mdBook() {
    assertThat(
            read(
                """
                # Summary

                [Introduction](README.md)

                # User Guide

                - [Installation](guide/installation.md)
                - [Creating a Book](guide/creating.md)

                # Reference Guide

                - [Command Line Tool](cli/README.md)
                    - [init](cli/init.md)
                    - [build](cli/build.md)
                        - [deep `code` *text*](cli/deep.md)
                - [Format](format/README.md)
                    - [Draft]()

                -----------

                [Contributors](misc/contributors.md)
                [Appendix](misc/appendix.md)
                """))
        .containsExactly(
            "PREFIX Introduction: README.md",
            "PART User Guide",
            "  CHAPTER Installation: guide/installation.md",
            "  CHAPTER Creating a Book: guide/creating.md",
            "PART Reference Guide",
            "  CHAPTER Command Line Tool: cli/README.md",
            "    CHAPTER init: cli/init.md",
            "    CHAPTER build: cli/build.md",
            "      CHAPTER deep code text: cli/deep.md",
            "  CHAPTER Format: format/README.md",
            "    CHAPTER Draft",
            "SUFFIX Contributors: misc/contributors.md",
            "SUFFIX Appendix: misc/appendix.md");
  }

  /** The form that HonKit's documentation describes. */
  @Test
  void honKit() {
    assertThat(
            read(
                """
                # Summary

                ### Part I

                * [Introduction](README.md)
                * [Writing is nice](part1/writing.md#nice)

                ### Part II

                * Without a link
                \t* [Better tools](part2/better_tools.md)

                ----

                * [Last part without title](part3/title.md)
                """))
        .containsExactly(
            "PART Part I",
            "  CHAPTER Introduction: README.md",
            "  CHAPTER Writing is nice: part1/writing.md#",
            "PART Part II",
            "  CHAPTER Without a link",
            "    CHAPTER Better tools: part2/better_tools.md",
            "  CHAPTER Last part without title: part3/title.md");
  }

  @Test
  void lowerHeadingsAreInHigherOnes() {
    assertThat(read("## A\n\n### B\n\n- [c](c.md)\n\n### D\n\n- [e](e.md)\n\n# F\n\n- [g](g.md)\n"))
        .containsExactly(
            "PART A",
            "  PART B",
            "    CHAPTER c: c.md",
            "  PART D",
            "    CHAPTER e: e.md",
            "PART F",
            "  CHAPTER g: g.md");
  }

  @Test
  void onlyTheFirstHeadingOfLevelOneIsTheTitle() {
    assertThat(read("- [a](a.md)\n\n# B\n\n- [c](c.md)\n"))
        .containsExactly("CHAPTER a: a.md", "PART B", "  CHAPTER c: c.md");
    assertThat(read("Title\n=====\n\n- [a](a.md)\n")).containsExactly("CHAPTER a: a.md");
  }

  @Test
  void linksBetweenListsAndWithoutListsAreChapters() {
    assertThat(read("- [a](a.md)\n\n[b](b.md)\n\n- [c](c.md)\n"))
        .containsExactly("CHAPTER a: a.md", "CHAPTER b: b.md", "CHAPTER c: c.md");
    assertThat(read("[a](a.md)\n[b](b.md)\n"))
        .containsExactly("CHAPTER a: a.md", "CHAPTER b: b.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [a](a.md)\n  - [b](b.md)\n",
        "* [a](a.md)\n    * [b](b.md)\n",
        "+ [a](a.md)\n\t+ [b](b.md)\n",
        "1. [a](a.md)\n   1. [b](b.md)\n",
        "- [a](a.md)\n\n  - [b](b.md)\n",
        "\uFEFF- [a](a.md)\r\n  - [b](b.md)\r\n"
      })
  void listsOfEveryKindNest(String text) {
    assertThat(read(text.replace("\uFEFF", "")))
        .containsExactly("CHAPTER a: a.md", "  CHAPTER b: b.md");
  }

  @ParameterizedTest
  @CsvSource({
    "./a.md, ./a.md",
    "a%20b.md, a b.md",
    "<a b.md>, a b.md",
    "%E6%B0%B4.md, 水.md",
    "水.md, 水.md",
    "100%.md, 100%.md",
    "%FF.md, %FF.md",
    "a.md \"title\", a.md",
    "a.md#b, a.md#",
    "a\\_b.md, a_b.md",
    "a&amp;b.md, a&b.md",
    "..%2Fa.md, ../a.md"
  })
  void targetsAreDecoded(String target, String file) {
    assertThat(read("- [t](" + target + ")\n")).containsExactly("CHAPTER t: " + file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# Summary\n", "text\n", "- a\n- b\n", "- [a]()\n"})
  void summaryWithoutLinksIsAnError(String text) {
    assertThat(SummaryReader.read("SUMMARY.md", new Language("en"), text, report)).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly("SUMMARY.md:1: SRC-008 there is no link to a file of the book");
    assertThat(report.hasErrors()).isTrue();
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void tenThousandEntriesAreReadInTime() {
    StringBuilder text = new StringBuilder("# Summary\n\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("[p](p").append(i).append(".md)\n");
    }
    text.append('\n');
    for (int i = 0; i < 10_000; i++) {
      text.append("- [t](f").append(i).append(".md)\n");
    }
    assertThat(read(text.toString())).hasSize(20_000);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void deepListsAreReadOrRefused() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      text.append("  ".repeat(i)).append("- [t](f").append(i).append(".md)\n");
    }
    assertThat(read(text.toString())).hasSize(50).last().asString().startsWith(" ".repeat(98));
    String line = "- ".repeat(10_000) + "[t](f.md)\n";
    assertThat(SummaryReader.read("SUMMARY.md", new Language("en"), line, report)).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly("SUMMARY.md:1: MRK-008 blocks are nested more than 50 deep");
  }

  @Test
  void lineOfEachEntryIsKnown() {
    Summary summary =
        SummaryReader.read(
                "SUMMARY.md", new Language("en"), "# S\n\n- [a](a.md)\n\n  - [b](b.md)\n", report)
            .orElseThrow();
    Summary.Entry first = summary.entries().get(0);
    assertThat(List.of(first.line(), first.children().get(0).line())).containsExactly(3, 5);
  }

  private List<String> read(String text) {
    Summary summary =
        SummaryReader.read("SUMMARY.md", new Language("en"), text, report).orElseThrow();
    assertThat(report.findings()).isEmpty();
    List<String> lines = new ArrayList<>();
    print(summary.entries(), "", lines);
    return lines;
  }

  private static void print(List<Summary.Entry> entries, String indent, List<String> lines) {
    for (Summary.Entry entry : entries) {
      lines.add(
          indent
              + entry.role()
              + " "
              + entry.title()
              + entry.target().map(it -> ": " + it).orElse("")
              + (entry.hasFragment() ? "#" : ""));
      print(entry.children(), indent + "  ", lines);
    }
  }
}
