package io.github.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Term;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFinderTest {
  private static final Origin AT = new Origin("content/glossary.tsv", 2);

  /** A language, the terms of a glossary, a text, and the terms found in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          zh-Hans | 上海,上海证券交易所     | 上海证券交易所在上海市 | 上海证券交易所,上海
          zh-Hans | 上海,上海证券交易所     | 上海证券交易所        | 上海证券交易所
          zh-Hans | 甲乙,乙丙丁            | 甲乙丙丁              | 甲乙
          zh-Hans | 沪,第…节               | 沪上第一节            | -
          zh-Hans | 合新,开化              | 综合新能源，公开化     | -
          zh-Hans | 合新                   | 杭绍、合新铁路        | 合新
          zh-Hans | 长三角                 | 畅行长三角            | 长三角
          zh-Hans | IP,5G                  | 用IPv6和15GHz         | -
          zh-Hans | IP,5G                  | 用IP地址、５Ｇ        | IP,5G
          zh-Hans | 互联网+                | 互联网＋制造          | 互联网+
          zh-Hans | 市域（郊）铁路         | 市域(郊)铁路          | 市域（郊）铁路
          zh-Hant | 運河                   | 大運河                | 運河
          zh-Hans | 𠮷野家                 | 去𠮷野家吃饭          | 𠮷野家
          ja      | バス,東京              | バスケットを東京で    | 東京
          ko      | 도시                   | 도시가 크다           | 도시
          en      | rail transit           | Rail transits, rail   | rail transit
          en      | railway                | the railways’ rails   | railway
          en      | Grand Canal            | a grand canal         | -
          en      | Reading                | reading in Reading    | Reading
          en      | port                   | important ports       | port
          en      | LORD                   | the Lord, the LORD’s  | LORD
          en      | LORD                   | in the year of our Lord | -
          en      | IT                     | IT is what it is      | IT
          en      | IT                     | SO IT WAS, AS IT IS   | -
          en      | GDP,CPI                | GDP, CPI              | GDP,CPI
          en      | NGO                    | many NGOs             | NGO
          zh-Hans | GDP,CPI                | 看GDP、CPI和PPI       | GDP,CPI
          en      | rail transit           | By rail, transit      | -
          en      | city,inner city        | inner cities          | inner city
          en      | high-speed rail        | high speed rail       | high-speed rail
          en      | Xi'an                  | in Xi’an’s walls      | Xi'an
          fr      | fleuve                 | les fleuves, un fleuve | fleuve
          """)
  void textHasTheseTerms(String language, String terms, String text, @Nullable String found) {
    List<Term> glossary = Stream.of(terms.split(",")).map(TermFinderTest::term).toList();
    TermFinder finder = new TermFinder(glossary, new Language(language));
    assertThat(finder.in(text).keySet().stream().map(Term::original))
        .containsExactly(found == null ? new String[0] : found.split(","));
  }

  @Test
  void foundWordingIsGiven() {
    Term term = new Term(List.of("危险废物", "危废"), List.of("x"), Optional.empty(), true, AT);
    TermFinder finder = new TermFinder(List.of(term), new Language("zh"));
    assertThat(finder.in("管好危废")).containsExactly(Map.entry(term, "危废"));
  }

  @Test
  void manyTermsInLongTextAreFoundQuickly() {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      terms.add(term("之乎者也".substring(i % 4) + (char) ('一' + i) + (char) ('七' + i)));
      terms.add(term("之".repeat(i % 400) + "乎" + i));
    }
    TermFinder finder = new TermFinder(terms, new Language("zh-Hans"));
    String text = "之".repeat(45_000) + "之乎者也一七";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(finder.in(text)).isNotEmpty());
  }

  private static Term term(String original) {
    return new Term(List.of(original), List.of("x"), Optional.empty(), true, AT);
  }
}
