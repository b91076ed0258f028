package io.github.duizhao.check;

import io.github.duizhao.model.BlockWalk;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionText;
import java.util.ArrayList;
import java.util.List;

/** Everything that a file says, with the places where it stands. */
final class Phrases {
  private Phrases() {}

  /** Inline content and where its block starts. */
  record Place(Origin origin, List<Inline> content) {}

  /** The title, the blocks and the notes, in that order. */
  static List<Place> of(SectionText text) {
    List<Place> places = new ArrayList<>();
    places.add(new Place(text.origin(), text.title().content()));
    for (BlockWalk.Place place : BlockWalk.of(text.blocks()).places()) {
      places.add(new Place(place.origin(), place.text().original().content()));
    }
    for (Note note : text.notes()) {
      note.original().forEach(phrase -> places.add(new Place(note.origin(), phrase.content())));
    }
    return places;
  }
}
