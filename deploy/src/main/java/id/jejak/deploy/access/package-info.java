/** Who may call: accounts, their first creation, and the check of a name and password. Only Spring calls it. */
@NullMarked
package id.jejak.deploy.access;

import org.jspecify.annotations.NullMarked;
