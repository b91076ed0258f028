package io.github.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Term;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTranslationsTest {
  private static final Origin AT = new Origin("content/glossary.tsv", 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | intercity railway             | Intercity Railways
          en | intercity railway             | intercity and suburban railways
          en | intercity railway             | inter-city railways
          en | non-point source              | nonpoint sources of pollution
          en | non-point source              | non point source
          en | Yangtze River estuary         | the estuary of the Yangtze River
          en | Yangtze River estuary         | the Yangtze River’s estuary
          en | mouth of the river            | the river's mouth
          en | joint prevention and control  | jointly prevent and control pollution
          en | Ma'anshan                     | Ma’anshan’s port
          en | Xi'an                         | at Xi’an
          en | Shanghai–Nantong Railway      | the Shanghai-Nantong railway
          en | Belt and Road                 | the Belt & Road
          en | liquefied natural gas (LNG)   | LNG docks
          en | liquefied natural gas (LNG)   | docks for liquefied natural gas
          en | urban (suburban) railway      | urban (suburban) railways
          en | the grid                      | Upgrade the grid.
          en | plan                          | It was planned.
          en | build                         | Having built it, they rested.
          en | company                       | companies’ networks
          en | analysis                      | several analyses
          en | center                        | a centre for trade
          en | organization                  | organised labor
          en | same-city integration         | integrating both as within the same city
          en | U.S. dollar                   | in U.S. dollars.
          en | IT                            | the IT sector
          en | NGO                           | local NGOs, an NGO’s work
          en | Wi-Fi                         | by WiFi
          en | LORD                          | the LORD’s Day
          en | 5G                            | ５G networks
          en | Section …                     | Section 5
          de | Eisenbahn                     | die Eisenbahnen
          de | Fluss                         | der Staatsfluss, die Flüsse
          fr | chemin de fer                 | les chemins de fer
          fr | eau                           | de l’eau
          fr | NATO                          | la nato
          en | Shanghai                      | the Shanghainese
          ru | железная дорога               | на железной дороге
          ar | سكة حديد                      | القطار
          zh-Hans | 轨道交通                 | 建设轨道交通网
          zh-Hans | 液化天然气（LNG）         | 建LNG码头
          ja | 鉄道                          | 鉄道を建設する
          ko | 철도                          | 철도를 건설한다
          """)
  void wordingIsInTheText(String language, String wording, String text) {
    assertThat(isIn(language, wording, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | intercity railway             | intercity rail
          en | intercity railway             | urban railways. Intercity buses
          en | intercity railway             | railways and intercity buses
          en | Yangtze River estuary         | the mouth of the Yangtze River
          en | rail transit                  | transit rail
          en | hazardous waste               | dangerous waste
          en | construction                  | they build it
          en | port                          | an important report
          en | state                         | the station
          en | plan                          | the plane
          en | liquefied natural gas (LNG)   | natural gas
          en | Jiangsu                       | Kiangsu
          en | Ma'anshan                     | Maanshan
          en | State Council                 | state councilors
          en | IT                            | it has grown
          en | US                            | he told us
          en | LORD                          | in the Year of our Lord
          en | Section 5                     | Section 15
          en | 5G                            | 15G
          de | Eisenbahn                     | die Straße
          zh-Hans | 轨道交通                 | 铁路交通
          ja | 鉄道                          | 電車
          """)
  void anotherWordingIsNotInTheText(String language, String wording, String text) {
    assertThat(isIn(language, wording, text)).isFalse();
  }

  private static boolean isIn(String language, String wording, String text) {
    Term term = new Term(List.of("原文"), List.of(wording), Optional.empty(), true, AT);
    return new TermTranslations(List.of(term), new Language(language))
        .missing(Map.of(term, "原文"), text)
        .isEmpty();
  }

  @Test
  void anyAlternativeIsAccepted() {
    assertThat(lacking("river", "stream")).isEmpty();
    assertThat(lacking("river", "brook")).hasSize(1);
  }

  @Test
  void untranslatedTermIsAccepted() {
    assertThat(lacking("river", "the word 河流")).isEmpty();
  }

  private static List<Term> lacking(String wording, String text) {
    Term term = new Term(List.of("河流"), List.of(wording, "stream"), Optional.empty(), true, AT);
    return new TermTranslations(List.of(term), new Language("en"))
        .missing(Map.of(term, "河流"), text);
  }

  @Test
  void thousandsOfTermsInOneHugeTextTakeSeconds() {
    Map<Term, String> found = new LinkedHashMap<>();
    for (int i = 0; i < 5_000; i++) {
      Term term = new Term(List.of("词" + i), List.of("a of b c" + i), Optional.empty(), true, AT);
      found.put(term, "词" + i);
    }
    TermTranslations renderings =
        new TermTranslations(new ArrayList<>(found.keySet()), new Language("en"));
    String text = "a b c ".repeat(8_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(renderings.missing(found, text)).hasSize(found.size()));
  }
}
