package io.github.duizhao.evidence;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the texts of a book say about its pairs: for each segment with a translation, the
 * probability that its translation is beside the right original.
 *
 * @param certainty by the ids of segments and sections, 0 to 1, in the order of the book. Pairs in
 *     the wrong order, and pictures without words, are not judged
 */
public record PairProof(Map<String, Double> certainty) {
  /** The least certainty of a pair that the evidence supports; the others are doubtful. */
  private static final double SUPPORTED = 0.7;

  public PairProof {
    certainty = Collections.unmodifiableMap(new LinkedHashMap<>(certainty));
  }

  /** Nothing is known. */
  public static PairProof none() {
    return new PairProof(Map.of());
  }

  /** Whether the evidence supports a pair. */
  public boolean isSupported(String id) {
    return certainty.getOrDefault(id, 0.0) >= SUPPORTED;
  }

  /** Whether a pair was judged, and another pairing is about as likely. */
  public boolean isDoubtful(String id) {
    return certainty.containsKey(id) && !isSupported(id);
  }

  /**
   * Judges all pairs of a book.
   *
   * @param originals the files of the original, in order
   * @param translations the files of the translation
   * @param terms the lines of the glossary
   */
  public static PairProof of(
      Languages languages,
      List<SectionText> originals,
      List<SectionText> translations,
      List<Term> terms) {
    Map<String, SectionText> byPath = new HashMap<>();
    translations.forEach(text -> byPath.put(text.path(), text));
    List<SectionText> ours = new ArrayList<>();
    List<SectionText> theirs = new ArrayList<>();
    List<Bead> beads = new ArrayList<>();
    List<Bead> cuts = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    int first = 0;
    int second = 0;
    for (SectionText original : originals) {
      SectionText translation = byPath.get(original.path());
      if (translation == null) {
        continue;
      }
      List<Block.Identified> blocks = TextAligner.blocks(original);
      List<Block.Identified> others = TextAligner.blocks(translation);
      cuts.add(new Bead(first, 0, second, 0));
      addPairs(blocks, others, first, second, beads);
      blocks.forEach(block -> ids.add(block.id().value()));
      ours.add(original);
      theirs.add(translation);
      first += blocks.size();
      second += others.size();
    }
    Map<String, Double> certainty = new LinkedHashMap<>();
    List<AlignedBead> judged =
        new TextAligner(languages, terms, List.of()).judge(ours, theirs, beads, cuts);
    for (AlignedBead aligned : judged) {
      if (aligned.bead().isOneToOne()) {
        certainty.put(ids.get(aligned.bead().original()), aligned.certainty());
      }
    }
    return new PairProof(certainty);
  }

  /** Adds the pairs of a section, and the blocks without one; titles are a pair. */
  private static void addPairs(
      List<Block.Identified> blocks,
      List<Block.Identified> others,
      int first,
      int second,
      List<Bead> beads) {
    Map<SegmentId, Integer> places = new HashMap<>();
    for (int j = 1; j < others.size(); j++) {
      places.putIfAbsent(others.get(j).id(), j);
    }
    beads.add(new Bead(first, 1, second, 1));
    int next = 1;
    for (int i = 1; i < blocks.size(); i++) {
      Integer place = places.get(blocks.get(i).id());
      if (place == null || place < next) {
        beads.add(new Bead(first + i, 1, second + next, 0));
        continue;
      }
      for (; next < place; next++) {
        beads.add(new Bead(first + i, 0, second + next, 1));
      }
      beads.add(new Bead(first + i, 1, second + next, 1));
      next++;
    }
    for (; next < others.size(); next++) {
      beads.add(new Bead(first + blocks.size(), 0, second + next, 1));
    }
  }
}
