package org.gigstation.notification.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.notification.sql.Sql;

/** All editions of all texts. */
@ApplicationScoped
public class Templates implements PanacheRepositoryBase<Template, UUID> {

    /** The division code of texts that every station may use. */
    static final String HOUSE = "";

    private final Sql sql;

    Templates(Sql sql) {
        this.sql = sql;
    }

    /** The approved text of a station, or else of the house; empty means that this cannot be said now. */
    public Optional<ApprovedText> approved(TemplateCode code, String divisionCode) {
        return sql.one(
                """
                SELECT edition, body, message_class, carrier_code FROM template
                WHERE state = 'APPROVED' AND code = ? AND division_code IN (?, '') ORDER BY division_code DESC LIMIT 1""",
                row -> new ApprovedText(
                        code,
                        row.getInt("edition"),
                        row.getString("body"),
                        MessageClass.valueOf(row.getString("message_class")),
                        row.getString("carrier_code")),
                code,
                divisionCode);
    }

    /** Texts of the house and of a division, in the order of ids. */
    List<Template> within(String divisionPrefix, UUID after, int limit) {
        return find("(divisionCode = '' or divisionCode like ?1 || '%') and id > ?2 order by id", divisionPrefix, after)
                .page(0, limit)
                .list();
    }

    int nextEdition(TemplateCode code, String divisionCode) {
        return sql.one(
                        "SELECT coalesce(max(edition), 0) + 1 AS next FROM template WHERE code = ? AND division_code = ?",
                        row -> row.getInt("next"),
                        code,
                        divisionCode)
                .orElse(1);
    }

    Optional<Template> approvedRow(TemplateCode code, String divisionCode) {
        return find("code = ?1 and divisionCode = ?2 and state = ?3", code, divisionCode, TemplateState.APPROVED)
                .firstResultOptional();
    }
}
