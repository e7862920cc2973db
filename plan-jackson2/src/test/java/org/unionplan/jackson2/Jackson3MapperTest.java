package org.unionplan.jackson2;

class Jackson3MapperTest extends MapperContract {

    Jackson3MapperTest() {
        super(new HostMapper.Third());
    }
}
