package io.github.duizhao.collation;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Sigil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the reasons for the choices of collation, in Chinese or English for each language. */
final class Reasons {
  private final List<Language> languages;

  Reasons(Languages languages) {
    this.languages = List.of(languages.original(), languages.translation());
  }

  Localized base(Sigil base) {
    return reason("从底本 " + base + "。", base + " is the base; nothing argues against its reading.");
  }

  Localized only(Sigil witness) {
    return reason(
        "底本缺此段，从 " + witness + "。",
        "The base does not have this passage; it is taken from " + witness + ".");
  }

  Localized doubled(List<Sigil> against, String words) {
    return reason(
        names(against) + " 重“" + words + "”。",
        names(against) + (against.size() > 1 ? " double " : " doubles ") + quoted(words) + ".");
  }

  Localized repeated(List<Sigil> against, String words) {
    return reason(
        names(against) + " 涉上文而误作“" + words + "”。",
        names(against)
            + (against.size() > 1 ? " repeat " : " repeats ")
            + quoted(words)
            + " from the clause before.");
  }

  Localized elsewhere(List<Sigil> against, String words, int times) {
    return reason(
        "各本他处皆作“" + words + "”，凡 " + times + " 见；" + names(against) + " 误。",
        "Elsewhere the witnesses agree on "
            + quoted(words)
            + ", "
            + times
            + " times; "
            + names(against)
            + (against.size() > 1 ? " misread it." : " misreads it."));
  }

  private static String names(List<Sigil> sigils) {
    return sigils.stream().map(Sigil::toString).collect(Collectors.joining(", "));
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }

  private Localized reason(String chinese, String english) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Language language : languages) {
      boolean isChinese = language.tag().startsWith("zh");
      texts.put(isChinese ? language : new Language("en"), isChinese ? chinese : english);
    }
    return new Localized(texts);
  }
}
