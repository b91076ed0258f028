package io.github.duizhao.publication;

/**
 * The address of a section or segment in a publication, the same in every medium.
 *
 * @param page the path of its page, for example {@code chapter-05/section-01}
 * @param fragment the id of its element on the page
 */
public record Address(String page, String fragment) {}
