package io.github.duizhao.publication;

/**
 * A place in a publication, the same in every medium.
 *
 * @param page the path of the page it stands on, for example {@code chapter-05/section-01}
 * @param fragment the id of the element there
 */
public record Address(String page, String fragment) {}
