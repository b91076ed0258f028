package io.github.duizhao.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.SampleBooks;
import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.TextKind;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {
  private static final String FILE = "content/x/chapter-01/section-01.md";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          zh-Hans | 增长,同比             | TYP-001
          zh-Hans | GDP,增长              | TYP-001
          zh-Hans | 他说“好”.             | TYP-001
          zh-Hans | 天然气(LNG)           | TYP-001
          zh-Hans | GDP(总值)             | TYP-001
          zh-Hans | （总值)               | TYP-001
          zh-Hant | 真的?是               | TYP-001
          zh-Hans | 他说"好"              | TYP-003
          zh-Hans | 《规划               | TYP-004
          zh-Hans | 规划》                | TYP-004
          zh-Hans | （“规划）”            | TYP-004
          zh-Hant | 「規劃』              | TYP-004
          zh-Hans | 规 划                 | TYP-005
          zh-Hans | 规划 ，               | TYP-005
          zh-Hans | 规划--好              | TYP-008
          zh-Hans | 规划，—好             | TYP-008
          zh-Hans | 规划——-好             | TYP-008
          zh-Hans | 规划...               | TYP-009
          zh-Hans | 规划…好               | TYP-009
          zh-Hans | 规划。。。            | TYP-009
          zh-Hans | 规划，。              | TYP-010
          zh-Hans | 规划？。              | TYP-010
          zh-Hans | 髙⾼                  | TYP-011
          zh-Hans | 规划の                | LNG-001
          zh-Hans | 规划план              | LNG-001
          zh-Hans | 规划（plan）          | LNG-002
          zh-Hans | [план и plan](lang:ru) | ''
          en      | a，b                  | TYP-002
          en      | a　b                  | TYP-002
          en      | in ２０１９           | TYP-002
          fr      | le mot、l’autre       | TYP-002
          en      | don't                 | TYP-003
          en      | “a (b”                | TYP-004
          en      | ‘tis so               | TYP-004
          de      | (so                   | TYP-004
          th      | (so                   | TYP-004
          en      | a  b                  | TYP-006
          ru      | да  нет               | TYP-006
          en      | a , b                 | TYP-007
          en      | ( a)                  | TYP-007
          en      | a -- b                | TYP-008
          en      | a - b                 | TYP-008
          en      | in 2018-2020          | TYP-008
          en      | pages 5-10            | TYP-008
          en      | a...                  | TYP-009
          en      | a,, b                 | TYP-010
          en      | a.. B                 | TYP-010
          ja      | ⾼い                  | TYP-011
          en      | the 长江 delta        | LNG-001
          fr      | le mot план           | LNG-001
          """)
  void onlyTheFaultIsFound(String language, String text, String rule) {
    List<String> expected = rule.equals("''") ? List.of() : List.of(rule);
    assertThat(rules(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "长3.5米，共1,200万，8:30，1:50，f(x)是，1.建设；（iv）好，1）好，a)好",
        "他说：“好！”又说：“‘好’，对吧？”《书〈篇〉》【注】〔一〕",
        "网址https://example.org/a,b?c=(d)，a.b@example.org，book.yml，见[a, b](https://example.org)",
        "GDP、PPP、BOT、5G、IPv6、WiFi、APP、App、PM2.5、10 kV、3km、100 Mbps、mp3、A股、T恤",
        "[mot à mot](lang:fr)，`a,b...--\"c`，Xi'an，Lin’an",
        "上海—南京，黄山－金华，2019—2020年，好——不好……好？！（1950— ）",
        "第一条 好",
        "“规划好。"
      })
  void correctChineseIsAccepted(String text) {
    assertThat(rules("zh-Hans", text + "\n\n“好。”")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She’s 5'10\", the boys’ sister: “‘Fine,’ she said.” (1) a; 2) b; c) d :-)",
        "Born 2019-12-01, ISBN 978-7-101-00001-2, call 555-1234, a Boeing 737-800, COVID-19, a 3-2"
            + " win",
        "It rose 1990–95 by 10–20%—so they said . . . and .5 of it, e.g., on .net, i.e. [sic] …",
        "See https://example.org/a--b...c, ../river, a@example.org; [长江](lang:zh-Hans), α and Σ at"
            + " 90°",
        "GB/T 15834-2011 and ISO 9000-2015; the ratio is 10 - 5; x-ray, mother-in-law"
      })
  void correctEnglishIsAccepted(String text) {
    assertThat(rules("en", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          fr      | « Est-ce vrai ? » dit-il ; l'eau coule -- oui... et "non" : 1990-1995 !
          de      | „Ist das wahr?“, sagte er - »ja«; ‚so‘ ... und "nein" -- 1990-1995
          ja      | 「漢字 と カナ」　は『同じ』・Windows を使う。(例)…ですか?はい。
          ko      | “한국어 문장(漢字)입니다,” 그는 말했다... '네'. Windows 10
          zh-Hant | 「他說：『好！』」——真的……《書》〈篇〉，GDP成長３％。
          lzh     | 子曰：「學而時習之，不亦說乎？」
          zh-Latn | Zhè shì "hànyǔ pīnyīn" -- shì ma...
          ru      | «Правда?» - сказал он... "нет" -- да
          th      | ภาษาไทย "ดี" -- ดี... 汉字，字
          ar      | هل هذا صحيح؟ (نعم) "لا" ، 汉字
          tlh     | nuqneH -- "jIyajbe'" ... 汉字，plan
          """)
  void otherLanguagesHaveOnlyGeneralRules(String language, String text) {
    assertThat(rules(language, text)).isEmpty();
  }

  @Test
  void quotationMayContinueOnlyWithItsMark() {
    assertThat(rules("en", "“One.\n\n“Two.\n\n“Three.”")).isEmpty();
    assertThat(rules("en", "“One.\n\nTwo.”")).containsExactly("TYP-004", "TYP-004");
    assertThat(rules("zh-Hant", "「一。\n\n「二。」")).isEmpty();
  }

  @Test
  void severalFaultsOfOneRuleAreOneFinding() {
    assertThat(findings("zh-Hans", "一,二,三,四").findings())
        .extracting(Finding::message)
        .containsExactly(
            "3 Western punctuation marks in Chinese, the first in '一,二,三,四'; expected '，'");
  }

  @Test
  void hintSaysWhereToFixImportedText() {
    Report report = new Report();
    new TextCheck().run(SampleBooks.manuscript(text("zh-Hans", "一,二"), Set.of(FILE)), report);
    assertThat(report.findings().get(0).hint().orElseThrow())
        .endsWith("import wrote this file, so add a decision with 'emend' to content/import.yml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "“", "“（", "a-", "— ", "...", "a.", "a@", "www.", "a/", "汉 ", ", ", "'", "1-", "字a"
      })
  @Timeout(20)
  void longTextsAreCheckedInLinearTime(String part) {
    for (String language : List.of("zh-Hans", "en")) {
      String text = part.repeat(400_000 / part.length());
      LocatedText place =
          new LocatedText(
              "c1-p1",
              TextKind.PARAGRAPH,
              0,
              0,
              new Origin(FILE, 3),
              Bitext.of(Phrase.of(new Language(language), text)));
      assertThat(TextCheck.findings(ProseReader.read(place))).hasSizeLessThan(12);
    }
  }

  private static List<String> rules(String language, String text) {
    return findings(language, text).findings().stream()
        .map(finding -> finding.rule().text())
        .collect(Collectors.toList());
  }

  private static Report findings(String language, String text) {
    Report report = new Report();
    new TextCheck().run(SampleBooks.manuscript(text(language, text), Set.of()), report);
    return report;
  }

  private static SectionText text(String language, String markdown) {
    SectionFile file =
        new SectionFile(
            new SectionId("c1-1"),
            Section.Kind.SECTION,
            "chapter-01/section-01",
            new Language(language),
            FILE);
    return new SectionReader(new Report()).read(file, "# 1\n\n" + markdown + "\n").orElseThrow();
  }
}
