package io.github.duizhao.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SegmentId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdWriterTest {
  private static final SectionFile FILE =
      new SectionFile(
          new SectionId("c1"),
          Section.Kind.CHAPTER,
          "chapter-01/index",
          new Language("en"),
          "content/en/chapter-01/index.md");

  @Test
  void everyKindOfBlockGetsItsId() {
    assertThat(
            written(
                """
                # Title #

                One
                line.

                Sub
                ---

                ## Closed ##

                - item
                  - nested

                    more
                - ```
                  code
                  ```
                -

                > quoted
                >
                > | a | b |
                > | - | - |
                > | 1 | 2 |

                    indented
                    code

                3. third

                       deep code

                ```verse
                line
                ```
                ![map](map.png)

                Last[^n].

                [^n]: A note.
                """))
        .isEqualTo(
            """
            # Title {#c1} #

            One
            line. {#c1-p1}

            Sub {#c1-p2}
            ---

            ## Closed {#c1-p3} ##

            - item {#c1-p4}
              - nested {#c1-p5}

                more {#c1-p6}
            - {#c1-p7}
              ```
              code
              ```
              {#c1-p8}
            - {#c1-p9}

            > quoted {#c1-p10}
            >
            > | a | b |
            > | - | - |
            > | 1 | 2 |
            > {#c1-p11}

                indented
                code
            {#c1-p12}

            3. third {#c1-p13}

                   deep code
               {#c1-p14}

            ```verse
            line
            ```
            {#c1-p15}

            ![map](map.png) {#c1-p16}

            Last[^n]. {#c1-p17}

            [^n]: A note.
            """);
  }

  @Test
  void textInHtmlGetsItsIdInsideItsElement() {
    assertThat(
            written(
                """
                <h1>Title</h1>

                <div align="center">
                  <img src="map.png" alt="Map">
                  <p>In <b>HTML</b></p>
                  loose text
                </div>

                <details>
                <summary>More</summary>

                Markdown<br>here <kbd>x</kbd>

                </details>

                <table><tr><td>a</td></tr></table>

                <pre>
                code
                </pre>

                <ul><li>one</li><li><p>two</p></li></ul>
                """))
        .isEqualTo(
            """
            <h1>Title {#c1}</h1>

            <div align="center">
              <img src="map.png" alt="Map"> {#c1-p1}
              <p>In <b>HTML</b> {#c1-p2}</p>
              loose text {#c1-p3}
            </div>

            <details>
            <summary>More {#c1-p4}</summary>

            Markdown<br>here <kbd>x</kbd> {#c1-p5}

            </details>

            <table><tr><td>a</td></tr></table>
            {#c1-p6}

            <pre>
            code
            </pre>
            {#c1-p7}

            <ul><li>one {#c1-p8}</li><li><p>two {#c1-p9}</p></li></ul>
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsAndSpacesAreKept(String end) {
    String text = "# T  \n\n\n a\tb  \n\n```\nx\n```\n\n> - p\n>   q   \n".replace("\n", end);
    String written = written(text);
    assertThat(written.replaceAll("\\R[> ]*\\{#c1-p2}| \\{#[a-z0-9-]+}", "")).isEqualTo(text);
    assertThat(written).contains("{#c1}", "{#c1-p1}", end + "{#c1-p2}", "{#c1-p3}");
  }

  @Test
  void writtenIdsStay() {
    String text = "# T {#c1}\n\na {#c1-p1}\n\nnew\n\nb {#c1-p2}\n";
    IdWriter writer = new IdWriter(FILE, text);
    assertThat(IntStream.range(0, 3).mapToObj(writer::isWritten))
        .containsExactly(true, false, true);
    assertThat(writer.write(new SectionId("c1"), writer.ids()).text())
        .isEqualTo(text.replace("new", "new {#c1-p3}"));
  }

  @Test
  void writingTwiceChangesNothing() {
    String once = written("# T\n\n- a\n- b\n\n| a |\n| - |\n| b |\n\n    code\n\nend");
    assertThat(written(once)).isEqualTo(once);
  }

  private static String written(String text) {
    IdWriter writer = new IdWriter(FILE, text);
    IdWriter.Result result = writer.write(new SectionId("c1"), writer.ids());
    assertThat(result.left()).as(result.text()).isEqualTo(List.<SegmentId>of());
    return result.text();
  }
}
