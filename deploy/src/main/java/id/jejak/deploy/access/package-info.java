/**
 * Who may call: accounts, their first creation, and the check of a name and password; and what is refused before anybody is
 * asked. Only Spring calls it.
 */
@NullMarked
package id.jejak.deploy.access;

import org.jspecify.annotations.NullMarked;
