package org.gigstation.registry.worktype;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something a person can do, at a level of 1 to 5. */
@Entity
@Table(name = "skill")
public class Skill {

    @Id
    String code;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    protected Skill() {}

    public String code() {
        return code;
    }

    public String nameZh() {
        return nameZh;
    }
}
