package io.github.duizhao.collation;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.WitnessText;
import io.github.duizhao.model.WitnessText.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/** Witnesses with one heading or paragraph per line. */
final class Witnesses {
  private Witnesses() {}

  static WitnessText text(String sigil, String... lines) {
    return new WitnessText(new Sigil(sigil), passages(lines), Paragraphs.MARKED);
  }

  static List<Passage> passages(String... lines) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      Origin origin = new Origin("content/witnesses/page.txt", i + 1);
      passages.add(Passage.of(HeadingLabel.of(lines[i]), lines[i], origin));
    }
    return passages;
  }
}
